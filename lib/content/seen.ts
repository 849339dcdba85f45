import type { Stats } from 'node:fs'
import { z } from 'zod'
import { sharedMemory } from './memory'

/**
 * Milliseconds in which a file may change once more without the system's clock telling. A file that changed so lately
 * when it was read is read again the next time, as git does.
 */
const racy = 3000

/** What the system writes down of a file whenever its bytes, its name or its rights change. */
export type Mark = z.infer<typeof mark>

const mark = z.object({ ino: z.number(), size: z.number(), mtimeMs: z.number(), ctimeMs: z.number() })
const seen = mark.extend({ digest: z.string() })

export function markOf({ ino, size, mtimeMs, ctimeMs }: Stats): Mark {
  return { ino, size, mtimeMs, ctimeMs }
}

export function isSameMark(a: Mark, b: Mark): boolean {
  return a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs && a.ctimeMs === b.ctimeMs
}

/**
 * Whether a file of this mark, looked at after a moment, has another mark once its bytes are others. The time of its
 * last edit proves nothing, since anybody may set it; that of its last change is the system's own.
 */
export function isSettled({ ctimeMs }: Mark, moment: number): boolean {
  return ctimeMs < moment - racy
}

/** The digest of a file that is as it was when somebody last read it, here or in another process. */
export function seenDigest(file: string, stats: Stats): string | undefined {
  const known = stats.isFile() ? sharedMemory().recall('file', file, seen) : undefined
  return known && isSameMark(known, stats) ? known.digest : undefined
}

/** Remembers the digest of a file. @param moment before it was opened, in milliseconds */
export function noteDigest(
  file: string,
  stats: Stats,
  { moment, digest }: { moment: number; digest: string },
) {
  const now = markOf(stats)
  if (stats.isFile() && isSettled(now, moment)) sharedMemory().keep('file', file, { ...now, digest })
}
