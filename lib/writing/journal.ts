import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'
import { z } from 'zod'
import { cacheFolder } from '../content/cache-folder'
import type { Edit } from './edit'

/** Edits of one file that are remembered: more than anybody takes back. */
const most = 500

const bytes = z.base64().transform((text) => Buffer.from(text, 'base64'))
const entry = z.object({
  start: z.int().min(0),
  found: bytes,
  put: bytes,
  /** The digest of the file before the edit and after it. */
  before: z.string(),
  after: z.string(),
})
const journal = z.object({ entries: z.array(entry), done: z.int().min(0) })

export type Entry = Edit & { before: string; after: string }

/** What was done to a file, oldest first, and how much of it was not taken back. */
export interface Journal {
  entries: readonly Entry[]
  done: number
}

/** It outlives the page and the server, and may be deleted at any time. What cannot be read is none. */
export function journalOf(file: string): Journal {
  try {
    return journal.parse(JSON.parse(readFileSync(pathOf(file), 'utf8')))
  } catch {
    return { entries: [], done: 0 }
  }
}

/** An edit makes an end of what was taken back before it. */
export function noted({ entries, done }: Journal, entry: Entry): Journal {
  const kept = [...entries.slice(0, done), entry].slice(-most)
  return { entries: kept, done: kept.length }
}

export function keepJournal(file: string, { entries, done }: Journal): void {
  const written = entries.map(({ found, put, ...entry }) => ({
    ...entry,
    found: found.toString('base64'),
    put: put.toString('base64'),
  }))
  const path = pathOf(file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileAtomic(path, JSON.stringify({ entries: written, done }))
}

function pathOf(file: string): string {
  const name = createHash('sha256').update(file).digest('hex').slice(0, 32)
  return join(cacheFolder(), 'written', `${name}.json`)
}
