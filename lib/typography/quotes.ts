import type { Pair, QuoteStyle } from '../words/language'
import { type Edit, opaque, type Rule } from './pieces'

/** For `'`, where a language has no other. */
const single: Pair = ['‘', '’']

const apostrophe = '’'

/** Marks that open a quotation which somebody has set already. */
const closers: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“' }

/** A decade: `'90s`. */
const decade = /^\d\ds(?!\p{L})/u

/** Straight quotation marks and apostrophes, by what stands on either side of them and what is open. */
export function quotes(style: QuoteStyle): Rule {
  return (whole) => {
    if (!/["']/.test(whole)) return []
    const edits: Edit[] = []
    const scan = new Scan(whole, style)
    for (let at = 0; at < whole.length; at++) {
      const written = whole[at] ?? ''
      const text = scan.set(written, at)
      if (text !== written) edits.push({ start: at, end: at + 1, text })
    }
    return edits
  }
}

/** One way through a text, sign by sign. */
class Scan {
  readonly #whole: string
  readonly #style: QuoteStyle
  readonly #closers: Readonly<Record<string, string>>
  readonly #lastCloser: number
  /** The closing marks that are waited for. */
  readonly #open: string[] = []
  /** The two signs set last. */
  #tail = ''
  /** Where the next sign stands that is no mark, found once for a row of marks. */
  #next = 0

  constructor(whole: string, style: QuoteStyle) {
    this.#whole = whole
    this.#style = style
    const { inner, single: own } = style
    this.#closers = { ...closers, [inner[0]]: inner[1], ...(own ? { [own[0]]: own[1] } : {}) }
    this.#lastCloser = Array.from(whole.matchAll(/(?<=\S)'(?![\p{L}\p{N}])/gu)).at(-1)?.index ?? -1
  }

  set(written: string, at: number): string {
    const text = written === '"' ? this.#double(at) : written === "'" ? this.#single(at) : written
    this.#follow(text)
    this.#tail = `${this.#tail.slice(-1)}${text}`
    return text
  }

  /** Keeps account of what is open, whoever has set it. */
  #follow(text: string): void {
    const closer = this.#closers[text]
    if (text === this.#open.at(-1)) this.#open.pop()
    else if (closer !== undefined) this.#open.push(closer)
  }

  #double(at: number): string {
    const isOpen = this.#open.length > 0
    const [before, after] = this.#beside(at)
    if (!isOpen && /\d/.test(before)) return '″'
    const opens = this.#leans(at) === 'on' || (!isOpen && (isSpace(before) || isWord(after)))
    const { outer, inner } = this.#style
    return opens ? (isOpen ? inner : outer)[0] : (this.#open.at(-1) ?? outer[1])
  }

  #single(at: number): string {
    const [open, close] = this.#style.single ?? single
    if (this.#leans(at) !== 'on') return this.#open.at(-1) === close && this.#ends(at) ? close : apostrophe
    const rest = this.#whole.slice(at + 1, at + 12)
    if (decade.test(rest) || this.#style.elided?.test(rest)) return apostrophe
    // A quotation may go on past its paragraph; a word with an apostrophe in front is met within one.
    const isFirst = this.#tail === '' && !/^\d/.test(rest)
    return at < this.#lastCloser || isFirst ? open : apostrophe
  }

  /** Whether a mark ends the word before it, and does not stand within one. */
  #ends(at: number): boolean {
    return !isWord(this.#beside(at)[1])
  }

  /** Whether a mark belongs to what follows it. */
  #leans(at: number): 'on' | 'back' {
    const [before, after] = this.#beside(at)
    if (isSpace(after)) return 'back'
    const isFree = isSpace(before) || /[\p{Ps}\p{Pi}\p{Pd}/]/u.test(before)
    const isElision = /\p{L}’$/u.test(this.#tail) && isWord(after)
    return (isFree && !(/\p{Pd}/u.test(before) && isClosing(after))) || isElision ? 'on' : 'back'
  }

  /** The sign set before a mark, and the next that is no mark itself. */
  #beside(at: number): [before: string, after: string] {
    if (this.#next <= at) {
      const [marks = ''] = /["']*/y.exec(this.#whole.slice(at + 1)) ?? []
      this.#next = at + 1 + marks.length
    }
    return [this.#tail.slice(-1), this.#whole[this.#next] ?? '']
  }
}

const isSpace = (sign: string) => sign === '' || /\s/.test(sign)
const isWord = (sign: string) => sign === opaque || /[\p{L}\p{N}]/u.test(sign)
const isClosing = (sign: string) => /[\p{Pe}\p{Pf}.,;:!?]/u.test(sign)
