import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { inRepository } from './open'

/** The most that a recording and its captions may weigh: some hosts take no file larger than the first. */
export const recordingBounds = { megabytes: 25, captionsKilobytes: 300 } as const

/** The folder in which recordings are printed. */
export const recordingsFolder = '/recordings/'

/** A video, a sound or captions, as a page needs it. */
export interface Recording {
  /** The file it is, relative to the repository. */
  file: string
  /** Where it is printed. Its name holds its digest, so that it may be kept for ever. */
  address: string
  /** What it is to a browser, by its ending. */
  type: string
  bytes: number
}

const types: Readonly<Record<string, string>> = {
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.vtt': 'text/vtt',
}

const known = new Map<string, { stamp: string; recording: Recording }>()

/** Describes a recording; a file is read once until it changes. @param file relative to the repository */
export function recordingOf(file: string): Recording {
  const { mtimeMs, size } = statSync(inRepository(file))
  const stamp = `${mtimeMs}:${size}`
  const found = known.get(file)
  if (found?.stamp === stamp) return found.recording
  const ending = extname(file).toLowerCase()
  const type = types[ending]
  if (type === undefined) throw new Error(`${file}: no browser plays a file of this name.`)
  const digest = createHash('sha256')
    .update(readFileSync(inRepository(file)))
    .digest('hex')
    .slice(0, 12)
  const recording = { file, address: `${recordingsFolder}${digest}${ending}`, type, bytes: size }
  known.set(file, { stamp, recording })
  return recording
}
