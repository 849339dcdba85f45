import type { Rule } from './rule'

/** Rules about names that lead from one file to another. */
export const dataRules = {
  'file-missing': {
    severity: 'error',
    why: 'The facts of the publication, such as its name and where it is published, are on every page.',
    in: 'folder',
    wrong: 'articles/\nauthors/\nsections/',
    right: 'articles/\nauthors/\nsections/\nsite.yaml',
  },
  'address-taken': {
    severity: 'error',
    why: 'One address leads to one article. Two that claim it, now or formerly, would hide one another.',
    in: 'fields',
    wrong: 'formerly: [/2008/08/20/first-report/]',
    right: 'formerly: [/blog/a-summit]',
  },
  'slug-taken': {
    severity: 'error',
    why: 'Articles name one another by their folders, whatever the year: two folders of one name could not be told apart.',
    in: 'folder',
    wrong: 'articles/2008/case/\narticles/2009/case/\nsite.yaml',
    right: 'articles/2008/case/\narticles/2009/case-again/\nsite.yaml',
  },
  'author-unknown': {
    severity: 'error',
    why: 'The byline is taken from the file of the author, so the name must be that of a file in authors/.',
    in: 'fields',
    wrong: 'authors: [stuff]',
    right: 'authors: [staff]',
  },
  'section-unknown': {
    severity: 'error',
    why: 'Every article stands in one section of the publication, and that section is a file in sections/.',
    in: 'fields',
    wrong: 'section: secruity',
    right: 'section: security',
  },
  'topic-unknown': {
    severity: 'error',
    why: 'A topic has a page of its own, made from a file in topics/. A misspelt topic would be on none.',
    in: 'fields',
    wrong: 'topics: [gorgia]',
    right: 'topics: [georgia]',
  },
  'related-unknown': {
    severity: 'error',
    why: 'An article to show beside this one is named by its folder, and the folder must be there.',
    in: 'fields',
    wrong: 'related: [frist-report]',
    right: 'related: [first-report]',
  },
  'related-itself': {
    severity: 'error',
    why: 'A reader at the end of an article should not be sent to its beginning.',
    in: 'fields',
    wrong: 'related: [case]',
    right: 'related: [first-report]',
  },
  'listed-twice': {
    severity: 'error',
    why: 'What a list names twice is printed twice, or one of the two is lost.',
    in: 'fields',
    wrong: 'authors: [staff, staff]',
    right: 'authors: [staff]',
  },
  'lead-unknown': {
    severity: 'error',
    why: 'The article pinned to the head of the front page is named by its folder, and the folder must be there.',
    in: 'site',
    wrong: 'lead: frist-report',
    right: 'lead: first-report',
  },
  'page-unknown': {
    severity: 'error',
    why: 'The policies a reader may rely on are standing pages, each a file in pages/.',
    in: 'site',
    wrong: 'policies: { ethics: ethcis }',
    right: 'policies: {}',
  },
  'part-unknown': {
    severity: 'error',
    why: 'A series lists its parts by their folders. A part that is not there would leave a gap in the reading.',
    in: 'series',
    wrong: 'name: The summit\ndescription: How it went.\nparts: [case, aftermaht]',
    right: 'name: The summit\ndescription: How it went.\nparts: [case, aftermath]',
  },
  'series-shared': {
    severity: 'error',
    why: 'An article shows the one series it belongs to. In a second it would be a part that does not lead on.',
    in: 'series',
    wrong:
      '# series/summit.yaml\nname: The summit\ndescription: How it went.\nparts: [case, first-report]\n\n# series/archive.yaml\nname: From the archive\ndescription: What was said.\nparts: [aftermath, case]',
    right: '# series/summit.yaml\nname: The summit\ndescription: How it went.\nparts: [case, first-report]',
  },
  'redirect-dead': {
    severity: 'error',
    why: 'A former address that leads to nothing sends a reader, and the search engine behind her, to a missing page.',
    in: 'redirects',
    wrong: '- { from: /?p=17, to: /2008/08/20/frist-report/ }',
    right: '- { from: /?p=17, to: /2008/08/20/first-report/ }',
  },
  'redirect-chain': {
    severity: 'error',
    why: 'Every address leads to its page in one step. Each further step costs a reader on a bad line a second or more.',
    in: 'redirects',
    wrong: '- { from: /old/, to: /older/ }\n- { from: /older/, to: /2008/08/20/first-report/ }',
    right:
      '- { from: /old/, to: /2008/08/20/first-report/ }\n- { from: /older/, to: /2008/08/20/first-report/ }',
  },
} as const satisfies Record<string, Rule>
