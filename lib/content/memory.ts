import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'
import type { z } from 'zod'
import { cacheFolder } from './cache-folder'
import { fingerprint } from './fingerprint'

/** Days for which what nobody asked for is kept, and after which an asking is written down. */
const days = { kept: 30, noted: 7 }

/**
 * What there is to remember, each on shelves of its own, so that who asks for one thing reads no other: the digest of a
 * file that was read; its fields; what was learned of a text; its terms, which are ten times as much, and its
 * passages, likewise; what it mentions; what was seen of an image.
 */
export type Kind = 'file' | 'fields' | 'facts' | 'terms' | 'passages' | 'mentions' | 'image'

/** Values by the digest of their keys, as JSON, each with the day on which it was last asked for. */
type Shelf = Map<string, { day: number; json: string }>

/** A line of a shelf as it is written. */
const line = /^([\da-f]{38}) (\d+) (.+)$/s

/**
 * What was found out about texts and images, by everything it depends on, so that nothing is found out twice. It is
 * kept in a folder under the fingerprint of the code that found it out, in many small files, of which those that
 * changed are written. Values are data, and whoever recalls one says what it must look like: the folder may hold
 * anything, and may be deleted at any time.
 */
export class Memory {
  readonly #shelves = new Map<string, { shelf: Shelf; version: string }>()
  readonly #changed = new Set<string>()

  constructor(
    /** Absent: nothing outlives the process. */
    private readonly folder?: string,
    private readonly today = Math.floor(Date.now() / 86_400_000),
  ) {}

  recall<S extends z.ZodType>(kind: Kind, key: string, schema: S): z.infer<S> | undefined {
    const [name, id] = placeOf(kind, key)
    const found = this.#shelf(name).get(id) ?? this.#reread(name)?.get(id)
    if (!found) return undefined
    const { data } = schema.safeParse(parsed(found.json))
    if (data !== undefined && found.day < this.today - days.noted) {
      found.day = this.today
      this.#changed.add(name)
    }
    return data
  }

  keep<T>(kind: Kind, key: string, value: T): T {
    const [name, id] = placeOf(kind, key)
    this.#shelf(name).set(id, { day: this.today, json: JSON.stringify(value) })
    this.#changed.add(name)
    return value
  }

  /** Writes what is new, each file whole or not at all; what another process wrote meanwhile is kept. */
  save(): void {
    if (this.folder === undefined || this.#changed.size === 0) return
    mkdirSync(this.folder, { recursive: true })
    for (const name of this.#changed) {
      const all = new Map([...this.#read(name).shelf, ...this.#shelf(name)])
      const kept = [...all].filter(([, { day }]) => day > this.today - days.kept)
      const text = kept.map(([id, { day, json }]) => `${id} ${day} ${json}\n`).join('')
      writeFileAtomic(this.#fileOf(name), text, { fsync: false })
    }
    this.#changed.clear()
  }

  #shelf(name: string): Shelf {
    const known = this.#shelves.get(name) ?? this.#read(name)
    this.#shelves.set(name, known)
    return known.shelf
  }

  /** A shelf with what another process wrote since it was read, or undefined when none did. */
  #reread(name: string): Shelf | undefined {
    const known = this.#shelves.get(name)
    if (!known || known.version === this.#versionOf(name)) return undefined
    const { shelf, version } = this.#read(name)
    known.version = version
    for (const [id, value] of shelf) if (!known.shelf.has(id)) known.shelf.set(id, value)
    return known.shelf
  }

  /** What cannot be read is found out again. */
  #read(name: string): { shelf: Shelf; version: string } {
    const version = this.#versionOf(name)
    const shelf: Shelf = new Map()
    for (const written of version === '' ? [] : this.#textOf(name).split('\n')) {
      const [, id, day, json] = line.exec(written) ?? []
      if (id !== undefined && json !== undefined) shelf.set(id, { day: Number(day), json })
    }
    return { shelf, version }
  }

  #textOf(name: string): string {
    try {
      return readFileSync(this.#fileOf(name), 'utf8')
    } catch {
      return ''
    }
  }

  /** Files are replaced, never written to: each is another. */
  #versionOf(name: string): string {
    const stats =
      this.folder === undefined ? undefined : statSync(this.#fileOf(name), { throwIfNoEntry: false })
    return stats ? `${stats.ino} ${stats.size} ${stats.mtimeMs}` : ''
  }

  #fileOf(name: string): string {
    return join(this.folder ?? '', name)
  }
}

function placeOf(kind: Kind, key: string): [shelf: string, id: string] {
  const digest = createHash('sha1').update(key).digest('hex')
  return [`${kind}-${digest.slice(0, 2)}.txt`, digest.slice(2)]
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

let shared: Memory | undefined

/** The memory of this process, which the next one inherits. */
export function sharedMemory(): Memory {
  if (shared) return shared
  const memory = new Memory(join(cacheFolder(), 'memory', fingerprint()))
  process.once('exit', () => saveMemory())
  shared = memory
  return memory
}

/** Writes down what this process found out, before its end. */
export function saveMemory(): void {
  try {
    shared?.save()
  } catch {
    // A folder that cannot be written to costs the next process its time, and this one nothing.
  }
}
