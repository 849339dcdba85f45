import { type Dirent, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

const day = 86_400_000

/** What nobody used for as long is dropped. */
const kept = 30 * day

/** What was used since is in somebody's site, or about to be. */
const inUse = day

/** Everything in a store has a name that begins with a digit of a hash: a share is what has one of them. */
const shares = '0123456789abcdef'

/** Bytes that a store may hold, unless the sites of one day need more. */
const limit = 8e9

interface Kept {
  path: string
  size: number
  used: number
}

/**
 * Drops from a store what was not used for a month, and of the rest, when it is too much, what was used longest ago. Each
 * print looks at a sixteenth of the store, so that no print waits for a large one; a record whose objects are gone is as
 * good as none.
 */
export function sweep(
  root: string,
  { share = shares[Math.floor(Math.random() * shares.length)] ?? '0', now = Date.now(), most = limit } = {},
): void {
  const files = ['objects', 'records', 'images', 'crops', 'cards', 'bodies', 'qualities'].flatMap((folder) =>
    under(join(root, folder), share),
  )
  let left = files.reduce((sum, { size }) => sum + size, 0)
  for (const { path, size, used } of files.sort((a, b) => a.used - b.used)) {
    const idle = now - used
    if (idle < inUse || (idle < kept && left <= most / shares.length)) break
    rmSync(path, { force: true })
    left -= size
  }
  dropUnused(join(root, 'memory'), now)
}

/** Drops what lies in a folder, whole, when nobody used it for a month: what code as it was then was compiled to, or knew. */
export function dropUnused(folder: string, now = Date.now()): void {
  for (const { name } of entriesOf(folder)) {
    const path = join(folder, name)
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now
    if (now - used >= kept) rmSync(path, { recursive: true, force: true })
  }
}

/** The files of a share, and the folders' own: `objects/3f/…` as well as `images/3f2a90c1d4e5-800.avif`. */
function under(folder: string, share: string): Kept[] {
  return entriesOf(folder)
    .filter(({ name }) => name.startsWith(share))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      const paths = entry.isDirectory() ? entriesOf(path).map(({ name }) => join(path, name)) : [path]
      return paths.flatMap(keptAt)
    })
}

/** A link to a file, made or removed, says on the file that it was used. */
function keptAt(path: string): Kept[] {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats ? [{ path, size: stats.size, used: Math.max(stats.mtimeMs, stats.ctimeMs) }] : []
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
