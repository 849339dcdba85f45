import type { Forms, InterfaceWords } from '../content/schema/words'

/** An opening mark and the closing one that belongs to it. */
export type Pair = readonly [open: string, close: string]

/** How a language quotes. */
export interface QuoteStyle {
  /** For `"`. */
  outer: Pair
  /** For `"` within a quotation. */
  inner: Pair
  /** For `'`; absent: ‘ and ’. */
  single?: Pair
  /** Words that begin with an apostrophe. */
  elided?: RegExp
}

/** How a text is set, beside the rules that all languages share. */
export interface Setting {
  /** What a hyphen between two spaces stands for. */
  dash: string
  quotes: QuoteStyle
  /** Whose customs the spaces around marks follow; absent: none that are not everybody's. */
  spaces?: 'french' | 'russian'
  /** What follows the number of a day before its month, as a pattern: `28. August`, `28 de agosto`. */
  afterDay?: string
}

/** What the reading of words must know. */
export interface Reading {
  /** Words that every text has and no text is about, folded. */
  stopWords: ReadonlySet<string>
  /** The word itself, without the letters that only join it to its neighbours. */
  bare: (word: string) => string
  /** One form for one and many, so that visas meet a visa. */
  singular: (folded: string) => string
  /** One form for the cases of a name; absent: names have none. */
  name?: (folded: string) => string
  /** Capitalised words that are no names: `Russian`, which says less than `Russia`. */
  isAdjective: (folded: string) => boolean
  /** Words that a sentence may rightly hold twice in a row; absent: nothing is judged. */
  twice?: ReadonlySet<string>
}

/**
 * All that the software knows of one language, which is one file of this folder. What is missing there is a type error.
 * @typeParam Form the forms that the language has for numbers (CLDR)
 */
export interface Language<Form extends keyof Forms = never> {
  /** BCP 47. */
  tag: string
  /** What it is written in (ISO 15924): a tag that names another script is another language. */
  script: string
  /** Whose customs its dates, lists and numbers follow where a tag names no country. */
  locale: string
  words: Worded<Form>
  setting: Setting
  reading: Reading
}

/** The words of the interface, with every form that a number asks for. */
type Worded<Form extends keyof Forms> = Omit<InterfaceWords, 'minutes' | 'years' | 'finding'> & {
  minutes: Formed<Form>
  years: Formed<Form>
  finding: Omit<InterfaceWords['finding'], 'found'> & { found: Formed<Form> }
}

type Formed<Form extends keyof Forms> = Record<Form | 'other', string>
