import type { Source } from '../../lib/content/source'
import { type Splice, spliced } from './splice'

/** A file that is to be written anew. */
export interface Rewriting {
  /** Where it lies before the folder moves. */
  file: string
  text: string
  /** What changes in it, a line each. */
  changes: string[]
}

/** What is to change, gathered by file. */
export class Rewritings {
  readonly #files = new Map<string, { source: Source; splices: Splice[]; changes: string[] }>()

  add(source: Source, change: string, splices: readonly Splice[]) {
    if (splices.length === 0) return
    const known = this.#files.get(source.file) ?? { source, splices: [], changes: [] }
    known.splices.push(...splices)
    known.changes.push(change)
    this.#files.set(source.file, known)
  }

  all(): Rewriting[] {
    return [...this.#files.values()].map(({ source, splices, changes }) => ({
      file: source.file,
      text: spliced(source.text, splices),
      changes,
    }))
  }
}
