import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { extname } from 'node:path'

/** A file of the cache to read a few bytes of. */
interface Opened {
  size: number
  /** What lies at an offset, less at the end of the file. */
  read: (offset: number, length: number) => Buffer
}

/** The last line of a program of the cache. */
export const closing = '\n// The end.\n'

/** How the kinds of files that are kept tell where they end. */
const kinds: Record<string, (file: Opened) => boolean> = {
  '.jpg': ({ size, read }) => read(size - 2, 2).equals(Buffer.from([0xff, 0xd9])),
  '.webp': ({ size, read }) => size > 12 && read(4, 4).readUInt32LE() + 8 === size,
  '.avif': isWholeBoxes,
  '.js': endsWith(closing),
  '.txt': endsWith('\n'),
}

/**
 * Whether a file of the cache is there to its end: a disk that was full or a machine that failed may have cut it short.
 * What only part of an image is would be printed as the image, and nobody would be told.
 */
export function isWhole(path: string): boolean {
  const judge = kinds[extname(path)]
  let descriptor: number
  try {
    descriptor = openSync(path, 'r')
  } catch {
    return false
  }
  try {
    const { size } = fstatSync(descriptor)
    const read = (offset: number, length: number) => {
      const bytes = Buffer.alloc(length)
      return bytes.subarray(0, readSync(descriptor, bytes, 0, length, Math.max(0, offset)))
    }
    return size > 0 && (judge?.({ size, read }) ?? true)
  } finally {
    closeSync(descriptor)
  }
}

/** An AVIF is a row of boxes, each of which begins with its length and its kind; in one of them is the image. */
function isWholeBoxes({ size, read }: Opened): boolean {
  let at = 0
  let hasImage = false
  while (at < size) {
    const head = read(at, 8)
    const length = head.length === 8 ? head.readUInt32BE() : 0
    // Lengths that say something else than a length are of files larger than any that is kept.
    if (length < 8) return false
    hasImage ||= head.toString('latin1', 4) === 'mdat'
    at += length
  }
  return hasImage && at === size
}

function endsWith(end: string) {
  return ({ size, read }: Opened) => read(size - end.length, end.length).equals(Buffer.from(end))
}
