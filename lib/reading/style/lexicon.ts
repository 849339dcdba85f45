import type { LanguageStyle } from '../../content/schema/house-style'
import type { Prose } from './prose'
import { opensSentence, type Word, wordsOf } from './words'

export type EntryKind = 'spelling' | 'banned' | 'date'

/** A word or phrase the house has an opinion on. */
export interface Entry {
  kind: EntryKind
  phrase: string
  words: number
  /** The preferred spelling, or what to write instead. */
  instead: string
}

export interface Found {
  entry: Entry
  start: number
  end: number
  /** As it stands in the text. */
  written: string
}

/** The words of one language's style, by the first word of each entry, longest first. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>

const compiled = new WeakMap<LanguageStyle, Lexicon>()

/** The lexicon of a style, made once. */
export function lexiconOf(style: LanguageStyle, language: string): Lexicon {
  const known = compiled.get(style)
  if (known) return known
  const lexicon = new Map<string, Entry[]>()
  const add = (kind: EntryKind, phrase: string, instead: string) => {
    const words = wordsOf(plain(phrase), language)
    const first = words[0]?.written
    if (first === undefined) return
    const entries = lexicon.get(first) ?? []
    entries.push({ kind, phrase: plain(phrase), words: words.length, instead })
    lexicon.set(first, entries)
  }
  for (const [word, preferred] of Object.entries(style.spellings)) add('spelling', word, preferred)
  for (const [word, instead] of Object.entries(style.banned)) add('banned', word, instead)
  for (const word of style.dateWords) add('date', word, '')
  for (const entries of lexicon.values()) entries.sort((a, b) => b.words - a.words)
  compiled.set(style, lexicon)
  return lexicon
}

/** Every entry that stands in a writer's own words, the longest where several begin. */
export function findEntries({ own }: Prose, words: readonly Word[], lexicon: Lexicon): Found[] {
  return words.flatMap((word, i): Found[] => {
    for (const entry of lexicon.get(plain(word.written)) ?? []) {
      const last = words[i + entry.words - 1]
      if (!last) continue
      const written = own.slice(word.start, last.end)
      if (plain(written) !== entry.phrase) continue
      return isName(own, word, words[i + entry.words])
        ? []
        : [{ entry, start: word.start, end: last.end, written }]
    }
    return []
  })
}

/** A capital within a sentence, or before another capital, makes a name: names keep their spelling. */
function isName(own: string, { written, start, end }: Word, next: Word | undefined): boolean {
  if (!startsWithCapital(written)) return false
  if (!opensSentence(own, start)) return true
  return next !== undefined && own.slice(end, next.start) === ' ' && startsWithCapital(next.written)
}

export function startsWithCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** A preferred spelling with the capitals of what it replaces. */
export function inCaseOf(written: string, preferred: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return preferred.toUpperCase()
  return startsWithCapital(written) ? preferred.charAt(0).toUpperCase() + preferred.slice(1) : preferred
}

function plain(phrase: string): string {
  return phrase.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')
}
