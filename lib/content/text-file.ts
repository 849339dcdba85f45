import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import type { Fault } from './problem'

/**
 * Bytes of a text file at the most. A book of seventy thousand words has fewer than an article may have; data are read
 * faster, and a file of ten thousand redirects is no mistake.
 */
const mostBytes = { text: 500_000, data: 1_000_000 }

/** A file as text; with a fault, as much of it as places the fault. */
export interface TextFile {
  text: string
  fault?: Fault
  /** Where the fault stands in the text. */
  offset: number
}

/**
 * Reads a text file: a true file, not a link to one, of bounded size and in UTF-8. Nothing is guessed, since a guess
 * that is written back would be what the file says from then on.
 */
export function readText(path: string): TextFile {
  const { bytes, fault } = readBytes(path)
  if (fault) return { text: '', fault, offset: 0 }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), offset: 0 }
  } catch {
    const text = bytes.toString('utf8')
    const offset = firstWrong(bytes, text)
    // A mark at the head counts for no column.
    return {
      text,
      fault: notUtf8(bytes, text.slice(0, offset)),
      offset: offset - (text.startsWith('\uFEFF') ? 1 : 0),
    }
  }
}

type Bytes = { bytes: Buffer; fault?: undefined } | { bytes?: undefined; fault: Fault }

function readBytes(path: string): Bytes {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants
  let file: number | undefined
  try {
    // A pipe that nobody writes to would hold up whoever opens it.
    file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    const stats = fstatSync(file)
    if (!stats.isFile()) return { fault: unreadable('it is no file') }
    const most = path.endsWith('.yaml') ? mostBytes.data : mostBytes.text
    if (stats.size > most) return { fault: tooLarge(stats.size, most) }
    return { bytes: readFileSync(file) }
  } catch (error) {
    return { fault: unreadable(reasonOf(error)) }
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  EACCES: 'its permissions forbid it',
  ELOOP: 'it is a link to another place',
  EISDIR: 'it is a folder',
  ENXIO: 'it is no file',
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? `the system says ${code || String(error)}`
}

function unreadable(why: string): Fault {
  return {
    code: 'file-kind',
    message: `the file cannot be read, since ${why}; expected a file of text`,
    hint: 'Put the file itself in its place, with the right to read it.',
  }
}

function tooLarge(size: number, most: number): Fault {
  return {
    code: 'file-bounds',
    message: `the file has ${size} bytes; expected at most ${most}`,
    hint: 'Split an article into the parts of a series; take out of data what nothing needs any more.',
  }
}

/** The first character that the bytes do not spell. A replacement character that was written is spelt. */
function firstWrong(bytes: Buffer, text: string): number {
  let at = text.indexOf('\uFFFD')
  let from = 0
  let length = 0
  while (at >= 0) {
    length += Buffer.byteLength(text.slice(from, at))
    if (bytes.toString('hex', length, length + 3) !== 'efbfbd') return at
    from = at
    at = text.indexOf('\uFFFD', at + 1)
  }
  return 0
}

function notUtf8(bytes: Buffer, before: string): Fault {
  const place = Buffer.byteLength(before)
  const byte = bytes[place] ?? 0
  const isWide = /^(?:fffe|feff)/.test(bytes.toString('hex', 0, 2)) || bytes.subarray(0, 200).includes(0)
  const looksLike = isWide ? 'UTF-16' : `Latin-1, where it is "${String.fromCharCode(byte)}"`
  return {
    code: 'text-encoding',
    message: `found the byte ${byte.toString(16).toUpperCase()}, the ${place + 1}th of the file, which is no letter in UTF-8 (it looks like ${byte < 0xa0 && !isWide ? 'Windows-1252' : looksLike}); expected UTF-8`,
    hint: 'Save the file again with the encoding UTF-8, and look at the letters that are not English.',
  }
}
