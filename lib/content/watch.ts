import { type FSWatcher, lstatSync, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'

/** Milliseconds between two looks where the system cannot watch so many folders. */
const patience = 1000

/**
 * Tells of every change in a folder and in the folders in it, until the answer is called. Linux watches one folder at a
 * time, and Node's own way of watching many there watches each file as well: too much for ten thousand articles.
 */
export function watchFolder(folder: string, tell: () => void): () => void {
  if (process.platform !== 'linux') {
    const watcher = watch(folder, { recursive: true }, tell)
    return () => watcher.close()
  }
  const watchers = new Map<string, { inode: number; watcher: FSWatcher }>()
  let polling: NodeJS.Timeout | undefined
  const poll = () => {
    let before = lastChange(folder)
    polling ??= setInterval(() => {
      const now = lastChange(folder)
      if (now !== before) tell()
      before = now
    }, patience)
  }
  const follow = (path: string) => {
    const inode = lstatSync(path, { throwIfNoEntry: false })?.ino
    const known = watchers.get(path)
    // A folder that went and came again under its name is another: the old watch hears nothing of it.
    if (known && known.inode !== inode) {
      known.watcher.close()
      watchers.delete(path)
    }
    if (inode === undefined) return
    if (!watchers.has(path)) {
      try {
        const watcher = watch(path, (event) => {
          // A name came or went: it may be that of a folder.
          if (event === 'rename') follow(path)
          tell()
        })
        watchers.set(path, { inode, watcher: watcher.on('error', () => follow(path)) })
      } catch (error) {
        if (isTooMany(error)) poll()
        return
      }
    }
    for (const inner of foldersIn(path)) follow(inner)
  }
  follow(folder)
  return () => {
    clearInterval(polling)
    for (const { watcher } of watchers.values()) watcher.close()
  }
}

/** When something in a folder was last written, or added or taken away, in milliseconds. */
export function lastChange(folder: string): number {
  const own = lstatSync(folder, { throwIfNoEntry: false })?.ctimeMs ?? 0
  return entriesOf(folder).reduce((latest, entry) => {
    const path = join(folder, entry.name)
    const changed = entry.isDirectory()
      ? lastChange(path)
      : (lstatSync(path, { throwIfNoEntry: false })?.ctimeMs ?? 0)
    return Math.max(latest, changed)
  }, own)
}

function foldersIn(folder: string): string[] {
  return entriesOf(folder).flatMap((entry) => (entry.isDirectory() ? [join(folder, entry.name)] : []))
}

/** What is in a folder; nothing, once it is gone. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

function isTooMany(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EMFILE')
}
