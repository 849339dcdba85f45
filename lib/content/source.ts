import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import { type Fault, type Problem, Refused } from './problem'
import { noteDigest, seenDigest } from './seen'
import { readText } from './text-file'

/** Thrown for a file that holds no text that could be read. */
export class Unreadable extends Refused {
  constructor(
    readonly problem: Problem,
    /** What could be guessed of the text: to look at, never to print or to write. */
    readonly guess: Source,
  ) {
    super([problem])
  }
}

/** Thrown where a file is no longer what it was when it was first looked at. */
export class Changed extends Error {
  override name = 'Changed'
}

/** Texts of files that were asked for lately. All others are read again when somebody asks. */
const texts = new LRUCache<Source, string>({ max: 200 })

/** One text file of the content folder, and the way from an offset in it to a place a writer can find. */
export class Source {
  /** Absent for a file: most of ten thousand texts are never looked at once their digests are known. */
  readonly #text: string | undefined
  #digest: string | undefined
  #lineStarts: number[] | undefined

  constructor(
    /** Path relative to the repository. */
    readonly file: string,
    /** Its text, or the digest of what its file holds. */
    text: string | { digest: string },
  ) {
    if (typeof text === 'string') this.#text = unmarked(text)
    else this.#digest = text.digest
  }

  /**
   * A file as it is now; one that did not change since it was last read is not opened. Throws `Unreadable` with what
   * keeps it from being read as text.
   */
  static read(file: string): Source {
    const path = inRepository(file)
    const moment = Date.now()
    const stats = lstatSync(path, { throwIfNoEntry: false })
    const seen = stats && seenDigest(file, stats)
    if (seen !== undefined) return new Source(file, { digest: seen })
    const { text, fault, offset } = readText(path)
    if (fault) {
      const guess = new Source(file, text)
      throw new Unreadable(guess.problem(offset, fault), guess)
    }
    const digest = digestOf(unmarked(text))
    if (stats) noteDigest(file, stats, { moment, digest })
    const source = new Source(file, { digest })
    texts.set(source, unmarked(text))
    return source
  }

  /** Without a byte-order mark. Throws `Changed` when the file holds another text by now. */
  get text(): string {
    const known = this.#text ?? texts.get(this)
    if (known !== undefined) return known
    const text = unmarked(readText(inRepository(this.file)).text)
    if (digestOf(text) !== this.#digest) {
      throw new Changed(`${this.file} was changed while it was being read. Run the command again.`)
    }
    texts.set(this, text)
    return text
  }

  /** A name for the text, the same for the same text. */
  get digest(): string {
    this.#digest ??= digestOf(this.text)
    return this.#digest
  }

  /** Line and column, from 1, of an offset into `text`. */
  place(offset: number): { line: number; column: number } {
    const starts = this.#starts()
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }

  /** The offset into `text` of a line and column: the inverse of `place`. */
  offset(line: number, column: number): number {
    return (this.#starts()[line - 1] ?? 0) + column - 1
  }

  #starts(): number[] {
    this.#lineStarts ??= [0, ...[...this.text.matchAll(/\r\n|\n|\r/g)].map((m) => m.index + m[0].length)]
    return this.#lineStarts
  }

  problem<Code extends string>(offset: number, fault: Fault<Code>): Problem<Code> {
    return { ...fault, file: this.file, ...this.place(offset) }
  }
}

/** Editors hide the mark and count columns without it, and so do we. */
function unmarked(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

function digestOf(text: string): string {
  return createHash('sha1').update(text).digest('base64url')
}

function inRepository(file: string): string {
  return join(/*turbopackIgnore: true*/ process.cwd(), file)
}
