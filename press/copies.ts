import { createHash } from 'node:crypto'
import { type BigIntStats, constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { LRUCache } from 'lru-cache'
import { identityOf, isSettled } from './identity'

/** A file as it was at one moment, whatever becomes of it. */
export interface Copy {
  size: number
  lastModified: string
  /** Says what it holds, and nothing else: the same bytes have the same tag after every release. */
  tag: string
  /** The file itself, unless it is large; a large one is read from its handle while it is sent. */
  bytes?: Buffer
  handle: FileHandle
}

type Content = Pick<Copy, 'tag' | 'bytes'>

/** Files up to here are read whole before a word of them is sent. */
const whole = 1024 * 1024

/** What was read last, by the identity of the file: many readers share one buffer. */
const contents = new LRUCache<string, Promise<Content>>({ maxSize: 64 * whole })

/** Opens a file, lets it be used and closes it again. Returns false where there is none. */
export async function withCopy(file: string, use: (copy: Copy) => Promise<void>): Promise<boolean> {
  const handle = await openFile(file)
  if (!handle) return false
  try {
    const stats = await handle.stat({ bigint: true })
    if (!stats.isFile()) return false
    const content = await contentOf(handle, stats)
    if (content.bytes) await handle.close()
    const size = content.bytes?.length ?? Number(stats.size)
    await use({ ...content, size, lastModified: stats.mtime.toUTCString(), handle })
    return true
  } finally {
    await handle.close()
  }
}

/** What a file system says of names that lead to no file. */
const nowhere = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'ENXIO', 'EISDIR'])

async function openFile(file: string): Promise<FileHandle | undefined> {
  try {
    // Without waiting: a pipe would be opened only when somebody writes into it.
    return await open(file, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch (error) {
    if (error instanceof Error && 'code' in error && nowhere.has(String(error.code))) return undefined
    throw error
  }
}

function contentOf(handle: FileHandle, stats: BigIntStats): Promise<Content> {
  const key = identityOf(stats)
  const known = contents.get(key)
  if (known) return known
  const isLarge = stats.size > whole
  const content = isLarge ? largeContent(handle) : wholeContent(handle)
  if (isSettled(stats)) {
    contents.set(key, content, { size: isLarge ? 1 : Number(stats.size) + 1 })
    content.catch(() => contents.delete(key))
  }
  return content
}

async function wholeContent(handle: FileHandle): Promise<Content> {
  const bytes = await handle.readFile()
  return { tag: tagOf(createHash('sha256').update(bytes).digest()), bytes }
}

async function largeContent(handle: FileHandle): Promise<Content> {
  const hash = createHash('sha256')
  for await (const part of handle.createReadStream({ start: 0, autoClose: false })) hash.update(part)
  return { tag: tagOf(hash.digest()) }
}

function tagOf(digest: Buffer): string {
  return `"${digest.toString('base64url').slice(0, 22)}"`
}
