import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'

/**
 * What was found out about a text, by everything it depends on, so that nothing is found out twice. What is kept is
 * data and nothing else: it may come back from a file.
 */
export class Memory {
  readonly #used = new Map<string, unknown>()
  #before: ReadonlyMap<string, unknown> = new Map()
  #isNew = false

  /** The memory of earlier runs, or an empty one. What cannot be read is found out again. */
  static open(file: string): Memory {
    const memory = new Memory()
    try {
      memory.#before = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8'))))
    } catch {
      memory.#isNew = true
    }
    return memory
  }

  recall<T>(key: string): T | undefined {
    const value = this.#used.get(key) ?? this.#before.get(key)
    if (value !== undefined) this.#used.set(key, value)
    return value as T | undefined
  }

  keep<T>(key: string, value: T): T {
    this.#used.set(key, value)
    this.#isNew = true
    return value
  }

  /** Writes what was used to a file, whole or not at all. @param rest also what was known and not asked for */
  save(file: string, { rest }: { rest: boolean }): void {
    const isSmaller = !rest && this.#used.size < this.#before.size
    if (!this.#isNew && !isSmaller) return
    mkdirSync(dirname(file), { recursive: true })
    const kept = rest ? [...this.#before, ...this.#used] : this.#used
    writeFileAtomic(file, JSON.stringify(Object.fromEntries(kept)), { fsync: false })
  }
}
