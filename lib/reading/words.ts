import { folded } from '../words/fold'
import { readingOf } from './languages'

/**
 * How a word stands in a text, from the least telling to the most: a common word used once, a common word, a
 * part of a longer name (`Security` of `Security Council`), a name, a name of several words.
 */
export const kinds = { passing: 0, common: 1, part: 2, name: 3, phrase: 4 } as const
export type WordKind = (typeof kinds)[keyof typeof kinds]

/** A word of a text, with everything said of it there. */
export interface Word {
  /** What is compared: folded, and a common word in its singular. */
  key: string
  /** As it stands in the text. */
  written: string
  kind: WordKind
  count: number
}

interface Capital {
  written: string
  key: string
  /** Begins a sentence, so that its capital says nothing. */
  opens: boolean
}

/** Names longer than this are headings in capitals. */
const longestName = 4

const segmenters = new Map<string, Intl.Segmenter>()

/** The telling words of a text: those that are neither stop words nor numbers. */
export class WordCount {
  readonly #found = new Map<string, Word>()
  readonly #openers = new Map<string, number>()
  readonly #tag: string

  constructor(tag: string) {
    this.#tag = tag
  }

  /** Reads one paragraph, heading or line. @param weight what a mention here counts for */
  read(text: string, weight = 1): void {
    const { stopWords, bare, singular } = readingOf(this.#tag)
    let opens = true
    let run: Capital[] = []
    const close = () => {
      this.#readName(run, weight)
      run = []
    }
    for (const { segment, isWordLike } of segmenterFor(this.#tag).segment(text)) {
      if (!isWordLike) {
        if (segment !== ' ') close()
        if (/[.!?…:"“”«»(]/.test(segment)) opens = true
        continue
      }
      const written = bare(segment)
      const key = folded(written)
      if (key.length < 2 || !/^\p{L}/u.test(key) || stopWords.has(key)) close()
      else if (/^\p{Lu}/u.test(written)) {
        run.push({ written, key, opens })
        if (written !== segment) close()
      } else {
        close()
        this.#add({ key: singular(key), written, kind: kinds.common, count: weight })
      }
      opens = false
    }
    close()
  }

  /** All words read, in the order they were first met. */
  words(): Word[] {
    const { singular } = readingOf(this.#tag)
    // Only the whole text tells whether the word that opens a sentence is a name.
    for (const [written, count] of this.#openers) {
      const key = folded(written)
      const known = this.#found.get(key)
      if (known && known.kind !== kinds.common) known.count += count
      else this.#add({ key: singular(key), written, kind: kinds.common, count })
    }
    this.#openers.clear()
    return [...this.#found.values()]
  }

  #readName(run: readonly Capital[], weight: number): void {
    const [first, second] = run
    if (!first) return
    if (!second) {
      const { key, written, opens } = first
      if (opens) this.#openers.set(written, (this.#openers.get(written) ?? 0) + weight)
      else this.#add({ key, written, kind: this.#kindOf(key), count: weight })
      return
    }
    for (const { key, written } of run) this.#add({ key, written, kind: kinds.part, count: weight })
    if (run.length > longestName) return
    const [key, written] = [run.map((word) => word.key).join(' '), run.map((word) => word.written).join(' ')]
    this.#add({ key, written, kind: kinds.phrase, count: weight })
  }

  #kindOf(key: string): WordKind {
    return readingOf(this.#tag).isAdjective(key) ? kinds.part : kinds.name
  }

  #add(word: Word): void {
    const known = this.#found.get(word.key)
    if (!known) {
      this.#found.set(word.key, word)
      return
    }
    known.count += word.count
    // A word that is also written small is no name, whatever a heading made of it.
    const isCommon = known.kind === kinds.common || word.kind === kinds.common
    if (isCommon ? word.kind < known.kind : word.kind > known.kind) {
      known.kind = word.kind
      known.written = word.written
    }
  }
}

function segmenterFor(tag: string): Intl.Segmenter {
  const known = segmenters.get(tag)
  if (known) return known
  const segmenter = new Intl.Segmenter(tag, { granularity: 'word' })
  segmenters.set(tag, segmenter)
  return segmenter
}
