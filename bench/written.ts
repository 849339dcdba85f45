import { lstatSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** A name in a folder, and what tells its file from another that has taken its place. */
export interface Found {
  name: string
  bytes: number
  identity: string
}

export interface Amount {
  files: number
  bytes: number
}

/** What lies in some folders. */
export async function foundIn(folders: readonly string[]): Promise<Found[]> {
  const found: Found[] = []
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
    for (const entry of entries.filter((candidate) => candidate.isFile())) {
      const { ino, mtimeNs, size } = lstatSync(join(entry.parentPath, entry.name), { bigint: true })
      found.push({ name: entry.name, bytes: Number(size), identity: `${ino} ${mtimeNs}` })
    }
  }
  return found
}

/** The files that were not there before, under any name: a second name for a file is not written, but linked. */
export function writtenSince(before: readonly Found[], after: readonly Found[]): Amount {
  const known = new Set(before.map(({ identity }) => identity))
  return amountOf([...new Map(after.map((found) => [found.identity, found])).values()].filter(isNew))
  function isNew({ identity }: Found): boolean {
    return !known.has(identity)
  }
}

const kinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['compressed forms', /\.(?:br|gz)$/],
  ['pages', /\.html$/],
  ['text, Markdown, payloads', /\.(?:txt|md)$/],
  ['feeds, sitemaps, data', /\.(?:xml|json|rss|atom|webmanifest)$/],
  ['images', /\.(?:jpe?g|png|webp|avif|svg|ico)$/],
  ['scripts and styles', /\.(?:m?js|css)$/],
  ['other', /./],
]

/** What a system prints, by kind. */
export function byKind(all: readonly Found[]): { kind: string; amount: Amount }[] {
  const kindOf = ({ name }: Found) => kinds.find(([, pattern]) => pattern.test(name))?.[0]
  return kinds.map(([kind]) => ({ kind, amount: amountOf(all.filter((found) => kindOf(found) === kind)) }))
}

function amountOf(files: readonly Found[]): Amount {
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) }
}
