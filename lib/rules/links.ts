import type { Rule } from './rule'

/** Rules for links: that each leads somewhere, and says where. */
export const linkRules = {
  'link-dead': {
    severity: 'error',
    why: 'A link within the site must lead to a page that is there. Readers do not come back after the second dead one.',
    in: 'body',
    wrong: 'As [the report](/2008/08/20/frist-report/) said.',
    right: 'As [the report](/2008/08/20/first-report/) said.',
  },
  'link-early': {
    severity: 'error',
    why: 'The page it leads to is a draft, withdrawn, or published later: on the day this article appears, the link would be dead.',
    in: 'body',
    wrong: 'As [the notes](/2008/08/25/unfinished/) say.',
    right: 'As [the report](/2008/08/20/first-report/) said.',
  },
  'link-fragment': {
    severity: 'error',
    why: 'A link to a part of a page that has no such part leaves the reader at its head, looking for what was promised.',
    in: 'body',
    wrong: 'As [the report](/2008/08/20/first-report/#the-end) said.',
    right: 'As [the report](/2008/08/20/first-report/) said.',
  },
  'link-own': {
    severity: 'error',
    why: 'A page of this site is said by its path: a link by the whole address is not checked, and is wrong on the day the site moves.',
    in: 'body',
    wrong: 'As [the report](https://sound.example/2008/08/20/first-report/) said.',
    right: 'As [the report](/2008/08/20/first-report/) said.',
  },
  'link-words': {
    severity: 'error',
    why: 'Words that are an address are taken for where the link leads. One that leads elsewhere is how readers are deceived.',
    in: 'body',
    wrong: 'See [www.archive.example/2008](https://copies.example/2008).',
    right: 'See [www.archive.example/2008](https://archive.example/2008).',
  },
  'link-empty': {
    severity: 'error',
    why: 'A link without words cannot be seen, heard or followed.',
    in: 'body',
    wrong: 'The declaration is short. [](https://archive.example/2008)',
    right: '[The declaration](https://archive.example/2008) is short.',
  },
  'link-scheme': {
    severity: 'error',
    why: 'A link is a whole web address, a mailbox, or a path from the root of the site: these work from every page and every feed.',
    in: 'body',
    wrong: 'See [the archive](archive.example/2008).',
    right: 'See [the archive](https://archive.example/2008).',
  },
  'link-vague': {
    severity: 'error',
    why: 'Who listens to a page often hears its links alone, one after another. "Click here" tells them nothing.',
    in: 'body',
    wrong: 'For the declaration, [click here](https://archive.example/2008).',
    right: 'Read [the declaration](https://archive.example/2008).',
  },
  'link-broken': {
    severity: 'error',
    why: 'A link that Markdown does not understand is printed as it is typed, with its brackets, and leads nowhere.',
    in: 'body',
    wrong: 'The [first report][report] is there.',
    right: 'The [first report](/2008/08/20/first-report/) is there.',
  },
  'link-title': {
    severity: 'error',
    why: 'A text behind the address of a link is shown under a mouse alone: not on a telephone, nor in a feed, nor on paper.',
    in: 'body',
    wrong: 'The [first report](/2008/08/20/first-report/ "It was short") is there.',
    right: 'The [first report](/2008/08/20/first-report/) is there. It was short.',
  },
  'definition-unused': {
    severity: 'error',
    why: 'Markdown takes words in brackets and a colon for the address of a link. Without a link the line is left out.',
    in: 'body',
    wrong: 'Was it war?\n\n[Nazarbayev]: Peace.',
    right: 'Was it war?\n\n\\[Nazarbayev]: Peace.',
  },
  'definition-twice': {
    severity: 'error',
    why: 'Of two addresses of one name the second is left out, and its link leads to the first.',
    in: 'body',
    wrong: 'The [archive].\n\n[archive]: https://archive.example/\n[archive]: https://archive.example/2008',
    right: 'The [archive].\n\n[archive]: https://archive.example/',
  },
} as const satisfies Record<string, Rule>
