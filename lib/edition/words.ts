import type { Forms, InterfaceWords, OwnWords, SomeWords } from '../content/schema/words'
import { localeOf } from '../words/dates'
import { languageOf } from '../words/languages'
import type { Reason } from './related'

/** The words of the interface in one language, those that count or name something as functions. */
export type Words = ReturnType<typeof spoken>
export type EditionWords = Words['edition']

/** Finds the words in a language, by its tag. */
export type WordsFor = (language: string) => Words

/** What a page speaks when neither its own language nor that of the site has words; the check says so. */
const lastResort = 'en'

/**
 * The words of a publication: those of each language's file, with what the publication says otherwise. A language that
 * has none is spoken to in that of the site.
 */
export function speaking(siteLanguage: string, own: OwnWords = {}): WordsFor {
  const known = new Map<string, Words>()
  const written = (tag: string) => {
    const language = languageOf(tag)
    const base = language?.words ?? languageOf(siteLanguage)?.words ?? languageOf(lastResort)?.words
    if (!base) throw new Error(`There are no words in ${lastResort}.`)
    const ours = [language?.tag ?? primary(tag), tag].map((name) => own[name])
    return ours.reduce<InterfaceWords>((words, some) => (some ? merged(words, some) : words), base)
  }
  return (tag) => {
    const words = known.get(tag) ?? spoken(written(tag), tag)
    known.set(tag, words)
    return words
  }
}

function primary(tag: string): string {
  return tag.split('-')[0] ?? ''
}

function merged(words: InterfaceWords, some: SomeWords): InterfaceWords {
  const { listing, finding, edition, missing, gone, context, because, stamp, ...plain } = some
  return {
    ...over(words, plain),
    listing: over(words.listing, listing),
    finding: over(words.finding, finding),
    edition: {
      ...over(words.edition, { ...edition, drawn: undefined }),
      drawn: over(words.edition.drawn, edition?.drawn),
    },
    missing: over(words.missing, missing),
    gone: over(words.gone, gone),
    context: over(words.context, context),
    because: over(words.because, because),
    stamp: over(words.stamp, stamp),
  }
}

function over<T extends object>(words: T, some: { [K in keyof T]?: T[K] | undefined } = {}): T {
  const said = Object.entries(some).filter(([, word]) => word !== undefined)
  return Object.assign({}, words, Object.fromEntries(said))
}

function spoken(written: InterfaceWords, tag: string) {
  const { context, because, years, minutes, stamp, ...words } = written
  const locale = localeOf(tag)
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const plural = new Intl.PluralRules(locale)
  const counted = (forms: Forms, count: number) =>
    filled(forms[plural.select(count)] ?? forms.other, { count })
  const comma = spaced(words.comma)
  const translated = (name: string) => filled(words.translated, { name })
  const retold = (publication: string) => filled(words.retold, { publication })
  return {
    ...words,
    /** With the space after it, if the script has one. */
    comma,
    /** With the space after it, if the script has one. */
    colon: spaced(words.colon),
    listing: { ...words.listing, front: '' },
    stamp,
    /** Some names as a list, and what stands between them. */
    listed: (names: readonly string[]) => list.formatToParts(names),
    page: (number: number) => filled(words.page, { number }),
    pageOfTitle: (title: string, number: number) => filled(words.pageOfTitle, { title, number }),
    minutes: (count: number) => counted(minutes, count),
    years: (count: number) => counted(years, count),
    retold,
    translated,
    retrieved: (day: string) => filled(words.retrieved, { day }),
    moreFrom: (publication: string) => filled(words.moreFrom, { publication }),
    part: (part: number, parts: number) => filled(words.part, { part, parts }),
    standing: (publication: string) => filled(words.standing, { publication }),
    context: {
      ...context,
      asOf: (date: string) => filled(context.asOf, { date }),
      reviewed: (date: string) => filled(context.reviewed, { date }),
    },
    because: (reason: Reason): string => {
      const { kind, names } = reason
      if (kind === 'link') return reason.direction === 'to' ? because.linked : because.links
      if (kind === 'picked') return because.picked
      if (kind === 'words') return filled(because.words, { names: list.format(names) })
      if (kind === 'topic' && names.length > 1) return filled(because.topics, { names: list.format(names) })
      return filled(because[kind], { name: names[0] ?? '' })
    },
    /** What the editions other than the web page put between the words of the writer. */
    edition: {
      ...words.edition,
      ...{ by: words.by, updated: words.updated, source: words.source, sources: words.sources },
      ...{ correction: words.correction, series: words.series, sections: words.sections },
      ...{ byTheAuthor: words.byTheAuthor, colon: spaced(words.colon), comma, retold },
      ...{ sealed: words.sealed, translated, alsoIn: words.alsoIn },
      listed: (names: readonly string[]) => list.format(names),
      backTo: (mark: string) => filled(words.edition.backTo, { mark }),
      watchAt: (host: string) => filled(words.edition.watchAt, { host }),
      asked: (host: string) => filled(words.edition.asked, { host }),
    },
  }
}

/** A mark of Latin, Arabic or Cyrillic wants a space after it; one of Chinese is as wide as a letter and has its own. */
function spaced(mark: string): string {
  return /[\u3000-\u303F\uFF00-\uFFEF]$/.test(mark) ? mark : `${mark} `
}

function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}
