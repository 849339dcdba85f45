import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'
import { z } from 'zod'
import { fingerprint } from '../content/fingerprint'
import { lexicon, type Terms, unpack } from './terms'

/**
 * The terms of a whole archive as numbers, in one file that is taken as it lies: to read ten thousand texts word by
 * word takes longer than all else an edition asks for. What it lacks is unpacked from what was learned of the text; the
 * file is a convenience, written anew once it lacks a good part, and may be deleted at any time.
 */
const head = z.object({
  /** Bytes of the words, a line each, in the order of their numbers. */
  lexicon: z.int().min(0),
  /** For each text its key and how many terms it has. */
  texts: z.array(z.tuple([z.string(), z.int().min(0)])),
})

/** One in so many texts may be missing before the file is written anew. */
const mostMissing = 50

const known = new Map<string, Terms>()
let isOpen = false
let missing = 0

/** The terms of a text by a key that names it and all they depend on. @param packed asked for what is not known */
export function termsBy(key: string, packed: () => string): Terms {
  open()
  const before = known.get(key)
  if (before) return before
  const terms = unpack(packed())
  known.set(key, terms)
  missing += 1
  return terms
}

export function hasTerms(key: string): boolean {
  open()
  return known.has(key)
}

/** Writes the terms of some texts down, when many of them were not there; all others are left out. */
export function storeTerms(keys: readonly string[]): void {
  if (missing * mostMissing <= keys.length) return
  missing = 0
  const texts = keys.flatMap((key) => {
    const terms = known.get(key)
    return terms ? [{ key, terms }] : []
  })
  try {
    mkdirSync(dirname(fileOf()), { recursive: true })
    writeFileAtomic(fileOf(), bytesOf(texts), { fsync: false })
  } catch {
    // A folder that cannot be written to costs the next process its time, and this one nothing.
  }
}

/** Reads the file before any word has a number. */
function open(): void {
  if (isOpen) return
  isOpen = true
  if (lexicon.size > 0) return
  try {
    for (const [key, terms] of read(readFileSync(fileOf()))) known.set(key, terms)
  } catch {
    // What cannot be read is found out again.
  }
}

function fileOf(): string {
  const root = /*turbopackIgnore: true*/ process.cwd()
  return join(root, process.env.CACHE_DIR || '.cache', 'memory', fingerprint(), 'terms.bin')
}

/** Bytes of one term: its key, how it is written, how often, its kind. */
const width = 4 + 4 + 2 + 1

function bytesOf(texts: readonly { key: string; terms: Terms }[]): Buffer {
  const all = texts.map(({ terms }) => terms)
  const { words, renumber } = compacted(all)
  const lines = Buffer.from(words.join('\n'))
  const total = all.reduce((sum, { keys }) => sum + keys.length, 0)
  const title = Buffer.from(
    `${JSON.stringify({ lexicon: lines.length, texts: texts.map(({ key, terms }) => [key, terms.keys.length]) })}\n`,
  )
  const keys = new Int32Array(total)
  const written = new Int32Array(total)
  const counts = new Uint16Array(total)
  const kinds = new Uint8Array(total)
  let at = 0
  for (const terms of all) {
    keys.set(terms.keys.map(renumber), at)
    written.set(terms.written.map(renumber), at)
    counts.set(terms.counts, at)
    kinds.set(terms.kinds, at)
    at += terms.keys.length
  }
  return Buffer.concat([
    title,
    lines,
    ...[keys, written, counts, kinds].map((part) => Buffer.from(part.buffer)),
  ])
}

/** The words that the texts use, in order, and their new numbers. */
function compacted(all: readonly Terms[]): { words: string[]; renumber: (id: number) => number } {
  const used = new Uint8Array(lexicon.size)
  for (const { keys, written } of all) for (const ids of [keys, written]) for (const id of ids) used[id] = 1
  const ids = Array.from(used.keys())
    .filter((id) => used[id] === 1)
    .sort((a, b) => (lexicon.word(a) < lexicon.word(b) ? -1 : 1))
  const numbers = new Int32Array(lexicon.size)
  for (const [number, id] of ids.entries()) numbers[id] = number
  return { words: ids.map((id) => lexicon.word(id)), renumber: (id) => numbers[id] ?? 0 }
}

function read(bytes: Buffer): [key: string, terms: Terms][] {
  const end = bytes.indexOf('\n') + 1
  const { lexicon: size, texts } = head.parse(JSON.parse(bytes.toString('utf8', 0, end)))
  const total = texts.reduce((sum, [, length]) => sum + length, 0)
  if (bytes.length !== end + size + total * width) throw new RangeError('The file is cut short.')
  // A copy, since numbers must begin where their width divides the place.
  const { buffer } = new Uint8Array(bytes.subarray(end + size))
  const keys = new Int32Array(buffer, 0, total)
  const written = new Int32Array(buffer, total * 4, total)
  const counts = new Uint16Array(buffer, total * 8, total)
  const kinds = new Uint8Array(buffer, total * 10, total)
  lexicon.fill(size === 0 ? [] : bytes.toString('utf8', end, end + size).split('\n'))
  let at = 0
  return texts.map(([key, length]) => {
    const [from, to] = [at, at + length]
    at = to
    const part = <T extends { subarray: (from: number, to: number) => T }>(all: T) => all.subarray(from, to)
    return [key, { keys: part(keys), written: part(written), counts: part(counts), kinds: part(kinds) }]
  })
}
