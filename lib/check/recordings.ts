import { closeSync, openSync, readFileSync, readSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { hostedPages, hostedVideo } from '../content/hosted-videos'
import type { Fault, Problem } from '../content/problem'
import type { ReadArticle } from '../content/read/article'
import { show } from '../content/read/faults'
import { recordingBounds } from '../pictures/recording'
import type { Facts } from '../reading/facts'
import { captionsFault } from './captions'

/** Every recording of an article must be there, be what its name says, be light enough to send, and have its captions. */
export async function checkRecordings(
  { source }: ReadArticle,
  { videos, audios }: Pick<Facts, 'videos' | 'audios'>,
): Promise<Problem[]> {
  const folder = dirname(source.file)
  const problems: Problem[] = []
  const report = (offset = 0, fault: Fault | undefined) => {
    if (fault) problems.push(source.problem(offset, fault))
  }
  for (const { file, captions, url, start, offsets } of videos) {
    if (file !== undefined && url !== undefined) report(offsets.url, twoSources)
    else if (url !== undefined) report(offsets.url, hostedVideo(url) ? undefined : strangeHost(url))
    else if (file === undefined) report(start, noSource)
    if (file !== undefined) {
      report(offsets.file, await recordingFault(`${folder}/${file}`))
      if (captions === undefined) report(offsets.file, noCaptions)
    }
    if (captions !== undefined) report(offsets.captions, captionsFileFault(`${folder}/${captions}`))
  }
  for (const { file, offsets } of audios) report(offsets.file, await recordingFault(`${folder}/${file}`))
  return problems
}

/** What a file may turn out to be by its first bytes, for each ending of its name. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  '.mp4': ['mp4', 'm4v'],
  '.webm': ['webm', 'mkv'],
  '.mp3': ['mp3'],
  '.m4a': ['m4a', 'mp4'],
  '.ogg': ['ogg', 'oga', 'opus'],
}

async function recordingFault(path: string): Promise<Fault | undefined> {
  const stats = statsOf(path)
  if (!stats?.isFile()) return missing(path, 'a recording')
  const most = recordingBounds.megabytes
  const megabytes = Math.ceil(stats.size / 2 ** 20)
  if (megabytes > most) return tooLarge(path, `${megabytes} MB`, `${most} MB`)
  const { fileTypeFromBuffer } = await import('file-type')
  const kind = (await fileTypeFromBuffer(headOf(path)))?.ext
  const expected = kinds[extname(path).toLowerCase()] ?? []
  return kind !== undefined && expected.includes(kind) ? undefined : wrongKind(path, kind)
}

function captionsFileFault(path: string): Fault | undefined {
  const stats = statsOf(path)
  if (!stats?.isFile()) return missing(path, 'captions')
  const most = recordingBounds.captionsKilobytes
  const kilobytes = Math.ceil(stats.size / 1024)
  if (kilobytes > most) return tooLarge(path, `${kilobytes} kB`, `${most} kB`)
  const fault = captionsFault(readFileSync(inRepository(path), 'utf8'))
  if (!fault) return undefined
  return {
    code: 'captions-unreadable',
    message: `line ${fault.line} of ${nameOf(path)} ${fault.message}`,
    hint: 'Export the captions anew as WebVTT, or mend that line.',
  }
}

/** As much of a file as tells what it is. */
function headOf(path: string): Uint8Array {
  const head = Buffer.alloc(4100)
  const file = openSync(inRepository(path), 'r')
  try {
    return head.subarray(0, readSync(file, head))
  } finally {
    closeSync(file)
  }
}

const inRepository = (path: string) => join(process.cwd(), path)
const nameOf = (path: string) => show(basename(path))

function statsOf(path: string): Stats | undefined {
  return statSync(inRepository(path), { throwIfNoEntry: false })
}

function missing(path: string, expected: string): Fault {
  return {
    code: 'recording-missing',
    message: `there is no file ${nameOf(path)} beside the article; expected ${expected}`,
    hint: `Put the file into ${dirname(path)}/ or correct its name.`,
  }
}

function wrongKind(path: string, found: string | undefined): Fault {
  return {
    code: 'recording-kind',
    message: `${nameOf(path)} holds ${found ? found.toUpperCase() : 'no recording'}; expected what its name says`,
    hint: 'Export it as MP4 or WebM for a video, MP3, M4A or Ogg for a sound; renaming a file does not change what it holds.',
  }
}

function tooLarge(path: string, found: string, most: string): Fault {
  return {
    code: 'recording-large',
    message: `${nameOf(path)} has ${found}; expected at most ${most}`,
    hint: 'Export it smaller or cut it shorter, or let a host of videos show it and write its address in url="…".',
  }
}

const noCaptions: Fault = {
  code: 'captions-missing',
  message: 'the video has no captions; expected a file of them for whoever does not hear it',
  hint: 'Add captions="….vtt". Of a video without a sound one caption says so.',
}

const noSource: Fault = {
  code: 'video-source',
  message: '<Video> has neither file nor url; expected one of them',
  hint: 'Write file="…" for a video beside the article, or url="…" for one that is shown elsewhere.',
}

const twoSources: Fault = {
  code: 'video-source',
  message: '<Video> has a file and a url; expected one of them',
  hint: 'Keep the file if it is ours to show, and name the page it is from in the text.',
}

function strangeHost(url: string): Fault {
  return {
    code: 'video-host',
    message: `the video is at ${show(url)}; expected the page of a video at YouTube, Vimeo or the Internet Archive`,
    hint: `Write its address as ${hostedPages}, or link to it in the text.`,
  }
}
