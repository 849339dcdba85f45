import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'
import { z } from 'zod'
import { fingerprint } from './fingerprint'

/** Days for which what nobody asked for is kept. */
const lifetime = 30

/** A shelf of values by the digest of their keys, each with the day on which it was last asked for. */
const shelf = z.record(z.string(), z.tuple([z.int(), z.unknown()]))
type Shelf = Map<string, [day: number, value: unknown]>

/**
 * What was found out about texts and images, by everything it depends on, so that nothing is found out twice. It is
 * kept in a folder under the fingerprint of the code that found it out, in many small files, of which those that
 * changed are written. Values are data, and whoever recalls one says what it must look like: the folder may hold
 * anything, and may be deleted at any time.
 */
export class Memory {
  readonly #shelves = new Map<string, Shelf>()
  readonly #changed = new Set<string>()

  constructor(
    /** Absent: nothing outlives the process. */
    private readonly folder?: string,
    private readonly today = Math.floor(Date.now() / 86_400_000),
  ) {}

  recall<S extends z.ZodType>(key: string, schema: S): z.infer<S> | undefined {
    const [name, id] = placeOf(key)
    const found = this.#shelf(name).get(id)
    if (!found) return undefined
    const { data } = schema.safeParse(found[1])
    if (data !== undefined && found[0] < this.today) {
      found[0] = this.today
      this.#changed.add(name)
    }
    return data
  }

  keep<T>(key: string, value: T): T {
    const [name, id] = placeOf(key)
    this.#shelf(name).set(id, [this.today, value])
    this.#changed.add(name)
    return value
  }

  /** Writes what is new, each file whole or not at all; what another process wrote meanwhile is kept. */
  save(): void {
    if (this.folder === undefined || this.#changed.size === 0) return
    mkdirSync(this.folder, { recursive: true })
    for (const name of this.#changed) {
      const kept = [...this.#read(name), ...this.#shelf(name)].filter(
        ([, [day]]) => day > this.today - lifetime,
      )
      const text = JSON.stringify(Object.fromEntries(kept))
      writeFileAtomic(join(this.folder, `${name}.json`), text, { fsync: false })
    }
    this.#changed.clear()
  }

  #shelf(name: string): Shelf {
    const known = this.#shelves.get(name) ?? this.#read(name)
    this.#shelves.set(name, known)
    return known
  }

  /** What cannot be read is found out again. */
  #read(name: string): Shelf {
    if (this.folder === undefined) return new Map()
    try {
      return new Map(
        Object.entries(shelf.parse(JSON.parse(readFileSync(join(this.folder, `${name}.json`), 'utf8')))),
      )
    } catch {
      return new Map()
    }
  }
}

function placeOf(key: string): [shelf: string, id: string] {
  const digest = createHash('sha1').update(key).digest('hex')
  return [digest.slice(0, 2), digest.slice(2)]
}

let shared: Memory | undefined

/** The memory of this process, which the next one inherits. */
export function sharedMemory(): Memory {
  if (shared) return shared
  const memory = new Memory(join(process.env.CACHE_DIR || '.cache', 'memory', fingerprint()))
  process.once('exit', () => {
    try {
      memory.save()
    } catch {
      // A folder that cannot be written to costs the next process its time, and this one nothing.
    }
  })
  shared = memory
  return memory
}
