import type { Rule } from './rule'

const fields =
  '---\nheadline: A summit in Dushanbe\ndek: Six presidents met.\nkind: news\nsection: security\nauthors: [staff]\npublished: 2008-08-28T18:00:00+02:00\nstatus: ready\n---\n'

/** Rules for the text of an article: what Markdown and MDX must not be made to say. */
export const bodyRules = {
  'mdx-syntax': {
    severity: 'error',
    why: 'A brace or an angle bracket begins a component. One without its pair keeps the rest of the article from being read.',
    in: 'body',
    wrong: 'Growth was < 2 per cent.\n\nIt fell to <2 per cent.',
    right: 'Growth was < 2 per cent.\n\nIt fell to &lt;2 per cent.',
  },
  'mdx-expression': {
    severity: 'error',
    why: 'An article is data, not a program: it must read the same in every edition and in twenty years.',
    in: 'body',
    wrong: 'They met {6 * 2} times.',
    right: 'They met twelve times.',
  },
  'mdx-import': {
    severity: 'error',
    why: 'A line that begins with this word is a program to MDX. Components need no import, and prose may begin otherwise.',
    in: 'body',
    wrong: 'import duties rose by a third.',
    right: 'Duties on imports rose by a third.',
  },
  'mdx-export': {
    severity: 'error',
    why: 'A line that begins with this word is a program to MDX, and prose may begin otherwise.',
    in: 'body',
    wrong: 'export controls were tightened.',
    right: 'Controls on exports were tightened.',
  },
  'heading-level': {
    severity: 'error',
    why: 'The headline is the one heading of the first level, so that a screen reader finds its way.',
    in: 'body',
    wrong: '# What he got',
    right: '## What he got',
  },
  'heading-skipped': {
    severity: 'error',
    why: 'Headings are the table of contents of whoever cannot see the page. A level left out reads like a page that is missing.',
    in: 'body',
    wrong: '## What he got\n\nLittle.\n\n#### The declaration\n\nIt is short.',
    right: '## What he got\n\nLittle.\n\n### The declaration\n\nIt is short.',
  },
  'footnote-missing': {
    severity: 'error',
    why: 'A mark without its note is printed as it is typed, and the source it promised is not there.',
    in: 'body',
    wrong: 'The declaration is short.[^1]',
    right: 'The declaration is short.[^1]\n\n[^1]: Four pages.',
  },
  'footnote-unused': {
    severity: 'error',
    why: 'A note is printed for its mark. Without one it is left out, and no reader learns what it says.',
    in: 'body',
    wrong: 'The declaration is short.\n\n[^1]: Four pages.',
    right: 'The declaration is short.[^1]\n\n[^1]: Four pages.',
  },
  'footnote-twice': {
    severity: 'error',
    why: 'Of two notes of one name the second is left out, and no reader learns what it says.',
    in: 'body',
    wrong: 'The declaration is short.[^1]\n\n[^1]: Four pages.\n\n[^1]: In Russian.',
    right: 'The declaration[^2] is short.[^1]\n\n[^1]: Four pages.\n\n[^2]: In Russian.',
  },
  'footnote-empty': {
    severity: 'error',
    why: 'A reader who follows the mark of a note should find the note.',
    in: 'body',
    wrong: 'The declaration is short.[^1]\n\n[^1]:',
    right: 'The declaration is short.[^1]\n\n[^1]: Four pages.',
  },
  'heading-empty': {
    severity: 'error',
    why: 'Headings are the table of contents of whoever cannot see the page. One without words leads to nothing.',
    in: 'body',
    wrong: 'Little.\n\n##\n\nThe declaration is short.',
    right: 'Little.\n\n## The declaration\n\nThe declaration is short.',
  },
  'table-cell-lost': {
    severity: 'error',
    why: 'A table has as many columns as its first row. What stands beyond them is left out, and no reader learns of it.',
    in: 'body',
    wrong: '| Year | Members |\n| --- | --- |\n| 2001 | 6 | Shanghai |',
    right: '| Year | Members | Place |\n| --- | --- | --- |\n| 2001 | 6 | Shanghai |',
  },
  'block-empty': {
    severity: 'warning',
    why: 'An item, quotation, table or block of code without words prints a mark or a frame around nothing.',
    in: 'body',
    wrong: '- A border\n-\n- A river',
    right: '- A border\n- A river',
  },
  'code-words': {
    severity: 'error',
    why: 'Behind the marks that open a block of code stands the name of its language. Other words are left out there.',
    in: 'body',
    wrong: 'The line reads:\n\n~~~ in its own letters\nP<UTO\n~~~',
    right: 'The line reads, in its own letters:\n\n~~~\nP<UTO\n~~~',
  },
  'code-language': {
    severity: 'error',
    why: 'Code is coloured by the rules of its language. Under a name that is none of those known it would be printed plain without a word.',
    in: 'body',
    wrong: '~~~pyton\nprint(7)\n~~~',
    right: '~~~python\nprint(7)\n~~~',
  },
  'body-empty': {
    severity: 'error',
    why: 'A page that is public has a text. A headline alone sends its reader away, and search engines distrust it.',
    in: 'article',
    wrong: fields,
    right: `${fields}\nThe declaration is short.\n`,
  },
  'markdown-image': {
    severity: 'error',
    why: 'An image is printed with a caption, a credit and its terms, for which Markdown has no place.',
    in: 'body',
    wrong: '![A table with six chairs.](small.jpg)',
    right:
      '<Figure file="small.jpg" alt="A table with six chairs." caption="The table." credit="The staff" licence="Public domain" />',
  },
  'space-trailing': {
    severity: 'warning',
    why: 'Space at the end of a line is not seen, and makes two versions of a file differ where nothing changed.',
    in: 'body',
    wrong: 'The declaration is short. \n\nIt has four pages.',
    right: 'The declaration is short.\n\nIt has four pages.',
  },
  'newline-missing': {
    severity: 'warning',
    why: 'A text file ends with a line break. Without one, the next line that is added changes the last one too.',
    in: 'article',
    wrong:
      '---\nheadline: A summit in Dushanbe\ndek: Six presidents met.\nkind: news\nsection: security\nauthors: [staff]\npublished: 2008-08-28T18:00:00+02:00\nstatus: draft\n---\n\nThe declaration is short.',
    right:
      '---\nheadline: A summit in Dushanbe\ndek: Six presidents met.\nkind: news\nsection: security\nauthors: [staff]\npublished: 2008-08-28T18:00:00+02:00\nstatus: draft\n---\n\nThe declaration is short.\n',
  },
} as const satisfies Record<string, Rule>
