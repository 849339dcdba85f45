import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type Fault, type Problem, Refused } from './problem'
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

/** One text file of the content folder, and the way from an offset in it to a place a writer can find. */
export class Source {
  readonly text: string
  #digest: string | undefined
  #lineStarts: number[] | undefined

  constructor(
    /** Path relative to the repository. */
    readonly file: string,
    text: string,
  ) {
    // Editors hide the mark and count columns without it, and so do we.
    this.text = text.startsWith('\uFEFF') ? text.slice(1) : text
  }

  /** Reads a file. Throws `Unreadable` with what keeps it from being read as text. */
  static read(file: string): Source {
    const { text, fault, offset } = readText(join(/*turbopackIgnore: true*/ process.cwd(), file))
    const source = new Source(file, text)
    if (fault) throw new Unreadable(source.problem(offset, fault), source)
    return source
  }

  /** A name for the text, the same for the same text. */
  get digest(): string {
    this.#digest ??= createHash('sha1').update(this.text).digest('base64url')
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
