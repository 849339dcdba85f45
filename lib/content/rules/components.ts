import type { Rule } from './rule'

/** Rules for components and their props. */
export const componentRules = {
  'component-unknown': {
    severity: 'error',
    why: 'An article may use the components of the house and no HTML, so that each of them prints well everywhere: on pages, in feeds, as plain text.',
    in: 'body',
    wrong: '<Box title="What the six share">\n\nA border.\n\n</Box>',
    right: '<Aside title="What the six share">\n\nA border.\n\n</Aside>',
  },
  'component-inline': {
    severity: 'error',
    why: 'A component is a block of the page. Amid a line of text it would break the paragraph in two.',
    in: 'body',
    wrong: 'As the box says: <Aside title="What the six share">a border</Aside>.',
    right: 'As the box says:\n\n<Aside title="What the six share">\n\nA border.\n\n</Aside>',
  },
  'component-empty': {
    severity: 'error',
    why: 'This component frames text, and without any it frames nothing.',
    in: 'body',
    wrong: '<Aside title="What the six share" />',
    right: '<Aside title="What the six share">\n\nA border.\n\n</Aside>',
  },
  'component-children': {
    severity: 'error',
    why: 'This component has no place for text between its tags, so the text would be lost.',
    in: 'body',
    wrong:
      '<Figure file="small.jpg" alt="A table with six chairs." caption="The table." credit="The staff" licence="Public domain">\n\nThe table.\n\n</Figure>',
    right:
      '<Figure file="small.jpg" alt="A table with six chairs." caption="The table." credit="The staff" licence="Public domain" />',
  },
  'component-nested': {
    severity: 'error',
    why: 'A box in a box, or an image amid the words of another, is printed by no edition as it was meant.',
    in: 'body',
    wrong:
      '<Aside title="What the six share">\n\n<Aside title="A border">\n\nIt is long.\n\n</Aside>\n\n</Aside>',
    right:
      '<Aside title="What the six share">\n\nLittle.\n\n</Aside>\n\n<Aside title="A border">\n\nIt is long.\n\n</Aside>',
  },
  'prop-missing': {
    severity: 'error',
    why: 'The component cannot be printed without this prop.',
    in: 'body',
    wrong: '<Aside>\n\nA border.\n\n</Aside>',
    right: '<Aside title="What the six share">\n\nA border.\n\n</Aside>',
  },
  'prop-empty': {
    severity: 'error',
    why: 'An empty prop prints an empty line, and is usually one that was meant to be filled in later.',
    in: 'body',
    wrong: '<Aside title="">\n\nA border.\n\n</Aside>',
    right: '<Aside title="What the six share">\n\nA border.\n\n</Aside>',
  },
  'prop-unknown': {
    severity: 'error',
    why: 'A name that no prop has is most often a slip of the keyboard, and what stands behind it would be lost without a word.',
    in: 'body',
    wrong: '<Aside title="What the six share" colour="red">\n\nA border.\n\n</Aside>',
    right: '<Aside title="What the six share">\n\nA border.\n\n</Aside>',
  },
  'prop-value': {
    severity: 'error',
    why: 'Some props take text of a certain form, such as a date or a web address, because pages and machines read them.',
    in: 'body',
    wrong:
      '<PullQuote speaker="The six" date="28 August" source="https://archive.example/2008">\n\nThey agreed.\n\n</PullQuote>',
    right:
      '<PullQuote speaker="The six" date="2008-08-28" source="https://archive.example/2008">\n\nThey agreed.\n\n</PullQuote>',
  },
  'prop-twice': {
    severity: 'error',
    why: 'Of two values for one prop one would be lost, and nobody can tell which was meant.',
    in: 'body',
    wrong: '<Aside title="What the six share" title="A border">\n\nA river.\n\n</Aside>',
    right: '<Aside title="What the six share">\n\nA river.\n\n</Aside>',
  },
  'prop-not-literal': {
    severity: 'error',
    why: 'A prop is plain text in double quotes: an article holds no programs.',
    in: 'body',
    wrong: '<Aside title={name}>\n\nA border.\n\n</Aside>',
    right: '<Aside title="What the six share">\n\nA border.\n\n</Aside>',
  },
  'gallery-images': {
    severity: 'error',
    why: 'A gallery sets images beside one another. One alone is a figure, and text among them has no place on the page.',
    in: 'body',
    wrong:
      '<Gallery title="The table">\n\n<Figure file="small.jpg" alt="A table with six chairs." caption="The table." credit="The staff" licence="Public domain" />\n\n</Gallery>',
    right:
      '<Gallery title="The table">\n\n<Figure file="small.jpg" alt="A table with six chairs." caption="Before." credit="The staff" licence="Public domain" />\n<Figure file="low.jpg" alt="A table with no chairs." caption="After." credit="The staff" licence="Public domain" />\n\n</Gallery>',
  },
  'verse-lines': {
    severity: 'error',
    why: 'In verse each line stands as it was written. What Markdown takes for a list, a heading or a quotation has no lines.',
    in: 'body',
    wrong: '<Verse author="The staff">\n\n- They came,\n\n</Verse>',
    right: '<Verse author="The staff">\n\n\\- They came,\n\n</Verse>',
  },
  'code-block': {
    severity: 'error',
    why: 'This component names one block of code, and text in it would be taken for a part of the program.',
    in: 'body',
    wrong: '<Code title="The sum">\n\nIt is 7.\n\n</Code>',
    right: '<Code title="The sum">\n\n~~~python\nprint(3 + 4)\n~~~\n\n</Code>',
  },
} as const satisfies Record<string, Rule>
