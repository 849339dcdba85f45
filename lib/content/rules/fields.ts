import type { Rule } from './rule'

/** Rules for the fields of an article and of every data file. */
export const fieldRules = {
  'front-matter-missing': {
    severity: 'error',
    why: 'An article begins with its fields between two lines of three hyphens. Without them nobody knows its headline or its day.',
    in: 'article',
    wrong: 'The declaration is short.\n',
    right:
      '---\nheadline: A summit in Dushanbe\ndek: Six presidents met.\nkind: news\nsection: security\nauthors: [staff]\npublished: 2008-08-28T18:00:00+02:00\nstatus: draft\n---\n\nThe declaration is short.\n',
  },
  'yaml-syntax': {
    severity: 'error',
    why: 'The fields are YAML, in which a colon, a hash or an opening quote means something. Text that holds one is put into double quotes.',
    in: 'fields',
    wrong: 'headline: Dushanbe: a summit',
    right: 'headline: "Dushanbe: a summit"',
  },
  'yaml-comment': {
    severity: 'error',
    why: 'In YAML a space and a hash begin a note that nobody prints: the rest of the text would be lost without a word.',
    in: 'fields',
    wrong: 'headline: The summit that was number #1 for Dushanbe',
    right: 'headline: "The summit that was number #1 for Dushanbe"',
  },
  'text-character': {
    severity: 'error',
    why: 'Some characters show nothing, turn the letters around them, or are none: they hide what a text says and harm the programs that print it.',
    in: 'fields',
    wrong: 'headline: "A summit in Du\\u200Bshanbe"',
    right: 'headline: A summit in Dushanbe',
  },
  'text-lookalike': {
    severity: 'warning',
    why: 'Some letters of two alphabets look the same. A word that mixes them is read as one name, and found, sorted and spoken as another.',
    in: 'fields',
    wrong: 'headline: A summit in Dushаnbe',
    right: 'headline: A summit in Dushanbe',
  },
  'field-missing': {
    severity: 'error',
    why: 'A page cannot be printed without this field: it is shown to readers, or search engines ask for it.',
    in: 'fields',
    wrong:
      'hero:\n  file: hero.jpg\n  alt: Six flags before a palace in the rain.\n  credit: The staff\n  licence: Public domain',
    right:
      'hero:\n  file: hero.jpg\n  alt: Six flags before a palace in the rain.\n  caption: The flags of the six members.\n  credit: The staff\n  licence: Public domain',
  },
  'field-empty': {
    severity: 'error',
    why: 'An empty field prints an empty line, and is usually one that was meant to be filled in later.',
    in: 'fields',
    wrong: 'headline: ""',
    right: 'headline: A summit in Dushanbe',
  },
  'field-type': {
    severity: 'error',
    why: 'A field holds text, a list or a group of further fields, and cannot be one for the other.',
    in: 'fields',
    wrong: 'authors: staff',
    right: 'authors: [staff]',
  },
  'field-unknown': {
    severity: 'error',
    why: 'A name that no field has is most often a slip of the keyboard, and what stands behind it would be lost without a word.',
    in: 'fields',
    wrong: 'langauge: en',
    right: 'language: en',
  },
  'field-value': {
    severity: 'error',
    why: 'Some fields take one of a few words, or text of a certain form, because pages and addresses are made from them.',
    in: 'fields',
    wrong: 'status: finished',
    right: 'status: ready',
  },
  'date-offset': {
    severity: 'error',
    why: 'A time without its offset from UTC is another moment in every country. The moment also makes the address of the article.',
    in: 'fields',
    wrong: 'published: 2008-08-28 18:00',
    right: 'published: 2008-08-28T18:00:00+02:00',
  },
  'date-order': {
    severity: 'error',
    why: 'An article cannot have been changed before it was there, and search engines distrust a page that says so.',
    in: 'fields',
    wrong: 'published: 2008-08-28T18:00:00+02:00\nupdated: 2008-08-27T18:00:00+02:00',
    right: 'published: 2008-08-28T18:00:00+02:00\nupdated: 2008-08-29T18:00:00+02:00',
  },
  'date-future': {
    severity: 'error',
    why: 'A reader cannot be told of a change that has not been made yet, and search engines distrust a page that says so.',
    in: 'fields',
    wrong: 'published: 2008-08-28T18:00:00+02:00\nupdated: 2099-08-29T18:00:00+02:00',
    right: 'published: 2008-08-28T18:00:00+02:00\nupdated: 2008-08-29T18:00:00+02:00',
  },
  'dek-cut': {
    severity: 'error',
    why: 'A dek that breaks off was copied by a machine. It is one or two whole sentences that say why to read on.',
    in: 'fields',
    wrong: 'dek: Six presidents met, and one of them left with less…',
    right: 'dek: Six presidents met, and one of them left with less than he came for.',
  },
} as const satisfies Record<string, Rule>
