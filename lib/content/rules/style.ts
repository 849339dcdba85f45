import type { Rule } from './rule'

/** Rules of an editor: how the text reads. Most ask to look again rather than refuse. */
export const styleRules = {
  'headline-long': {
    severity: 'warning',
    why: 'Beyond ninety characters a headline takes more than five lines on a telephone, and search results cut it.',
    in: 'fields',
    wrong:
      'headline: Six presidents met in Dushanbe at the end of August and one of them left with less than he had come for',
    right:
      'headline: Six presidents met, and one left with less than he came for\nshortHeadline: Six presidents met in Dushanbe',
  },
  'title-long': {
    severity: 'warning',
    why: 'A tab and a search result show about 65 characters of a title and cut the rest. A longer headline has a short form for them.',
    in: 'fields',
    wrong: 'headline: Six presidents met in Dushanbe, and one left with less than he came for',
    right:
      'headline: Six presidents met in Dushanbe, and one left with less than he came for\nshortHeadline: One president left Dushanbe with less than he came for',
  },
  'headline-case': {
    severity: 'warning',
    why: 'A headline is a sentence here: its first word and its names have capitals. With a capital on every word, nobody can tell which are names.',
    in: 'fields',
    wrong: 'headline: Six Presidents Meet And Decide Nothing',
    right: 'headline: Six presidents meet and decide nothing',
  },
  'dek-copied': {
    severity: 'warning',
    why: 'The dek stands above the first paragraph. The same words twice make the reader think the page is broken.',
    in: 'article',
    wrong:
      '---\nheadline: A summit in Dushanbe\ndek: The declaration is short and names nobody.\nkind: news\nsection: security\nauthors: [staff]\npublished: 2008-08-28T18:00:00+02:00\nstatus: draft\n---\n\nThe declaration is short and names nobody. It has four pages.\n',
    right:
      '---\nheadline: A summit in Dushanbe\ndek: Six presidents found something that all of them could sign.\nkind: news\nsection: security\nauthors: [staff]\npublished: 2008-08-28T18:00:00+02:00\nstatus: draft\n---\n\nThe declaration is short and names nobody. It has four pages.\n',
  },
  'date-word': {
    severity: 'warning',
    why: 'An article is read for years, and "yesterday" is true for one day. Name the date, or name it beside the word.',
    in: 'body',
    wrong: 'The declaration was signed yesterday.',
    right: 'The declaration was signed on August 28th.',
  },
  'word-doubled': {
    severity: 'warning',
    why: 'The eye passes over a word that is written twice, and so do its writer and its editor.',
    in: 'body',
    wrong: 'The declaration was was short.',
    right: 'The declaration was short.',
  },
  'sentence-long': {
    severity: 'warning',
    why: 'A sentence of more than 45 words is read twice or not at all. Most hold two thoughts and come apart easily.',
    in: 'body',
    wrong: `The declaration welcomed the principles, ${'and the six who signed it, '.repeat(7)}went home.`,
    right: 'The declaration welcomed the principles. The six who signed it went home.',
  },
  'paragraph-long': {
    severity: 'warning',
    why: 'A paragraph of more than 150 words fills a telephone from edge to edge, and gives the eye no place to rest.',
    in: 'body',
    wrong: 'The six who met signed it and then went home. '.repeat(16).trim(),
    right: 'The six who met signed it and then went home. '.repeat(8).trim(),
  },
  'house-spelling': {
    severity: 'warning',
    why: 'One publication spells a word one way. The list is `house-style.yaml`; quotations, titles and names keep their own spelling.',
    in: 'body',
    wrong: 'Russia and its neighbor met.',
    right: 'Russia and its neighbour met.',
  },
  'house-banned': {
    severity: 'error',
    why: 'The house does not print this word. `house-style.yaml` says so, and what to write instead.',
    in: 'body',
    wrong: 'They utilize the border.',
    right: 'They use the border.',
  },
} as const satisfies Record<string, Rule>
