import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'
import { z } from 'zod'
import type { PrintedPages } from './print-pages'
import { Store } from './store'

const keys = z.record(z.string(), z.string())

/** What the last print into a folder had at each address: the keys of records in the store. */
export class Ledger {
  readonly #file: string
  readonly store = new Store()
  readonly #before: Buffer | undefined

  /** @param outDir the folder that was printed into */
  constructor(outDir: string) {
    this.#file = `${this.store.root}/ledgers/${encodeURIComponent(outDir)}.json`
    try {
      this.#before = readFileSync(this.#file)
    } catch {
      // Nothing was printed into this folder, or its ledger was deleted.
    }
  }

  /** What the last print had, by address; it is parsed when somebody asks. */
  before(): Record<string, string> {
    try {
      return keys.parse(JSON.parse(this.#before?.toString() ?? '{}'))
    } catch {
      return {}
    }
  }

  /** Keeps what this print has. */
  write(printed: PrintedPages): void {
    mkdirSync(dirname(this.#file), { recursive: true })
    const entries = [...printed].flatMap(([address, { key }]) => (key === undefined ? [] : [[address, key]]))
    writeFileAtomic(this.#file, JSON.stringify(Object.fromEntries(entries)), { fsync: false })
  }
}
