import { createHash } from 'node:crypto'
import { readFileSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { sharedMemory } from '../content/memory'
import type { Fault } from '../content/problem'
import { show } from '../content/read/faults'
import { noteDigest, seenDigest } from '../content/seen'
import type { Size } from '../pictures/crop'
import { type Look, look } from '../pictures/seen'

/**
 * A narrower hero looks soft on a desk. Search engines ask for a 16:9 crop of this size, and no crop is ever
 * enlarged: a hero of 1200 by 1200 pixels gives all three shapes as wide as they want them.
 */
export const heroSize: Size = { width: 1200, height: 675 }

/**
 * What keeps a file from being printed as an image. The reader of images is loaded only for one not seen before.
 * @param least what it must measure
 */
export async function imageFault(path: string, least?: Size): Promise<Fault | undefined> {
  const stats = statSync(join(process.cwd(), path), { throwIfNoEntry: false })
  if (!stats?.isFile()) return missing(path)
  if (stats.size === 0) return unreadable(path, 'is empty')
  const { bounds } = await images()
  const megabytes = Math.ceil(stats.size / 2 ** 20)
  if (megabytes > bounds.megabytes) return tooLarge(path, `${megabytes} MB`, `${bounds.megabytes} MB`)
  try {
    return await faultIn(path, await lookOf(path, stats), least)
  } catch {
    return unreadable(path, 'cannot be opened')
  }
}

/** What is known of a file that did not change; failing that, of its bytes, wherever they lay. */
async function lookOf(path: string, stats: Stats): Promise<Look> {
  const memory = sharedMemory()
  const seen = seenDigest(path, stats)
  const known = seen === undefined ? undefined : memory.recall('image', seen, look)
  if (known) return known
  const moment = Date.now()
  const bytes = readFileSync(join(process.cwd(), path))
  const digest = createHash('sha256').update(bytes).digest('hex')
  noteDigest(path, stats, { moment, digest })
  const { lookAt } = await images()
  return memory.recall('image', digest, look) ?? memory.keep('image', digest, await lookAt(path, bytes))
}

let reader: Promise<typeof import('../pictures/look') & typeof import('../pictures/open')> | undefined

/** The reader of images, loaded for the first of them and asked for once: to ask costs more than all else that is known. */
function images() {
  reader ??= Promise.all([import('../pictures/look'), import('../pictures/open')]).then(([look, open]) => ({
    ...look,
    ...open,
  }))
  return reader
}

async function faultIn(path: string, seen: Look, least: Size | undefined): Promise<Fault | undefined> {
  const { kind, width, height, count = 1, isWhole } = seen
  const { formats, isWithinBounds } = await images()
  const format = Object.entries(formats).find(([ending]) => ending === kind)?.[1]
  if (!format) return unreadable(path, kind ? `holds ${kind.toUpperCase()}` : 'holds no image')
  const ending = extname(path).slice(1).toLowerCase()
  if (!format.endings.some((one) => one === ending)) return wrongEnding(path, format.name, format.endings[0])
  if (count > 1) return animated(path, count)
  if (width === undefined || height === undefined) return cutShort(path, format.name)
  const size = `${width} by ${height} pixels`
  if (!isWithinBounds({ width, height })) return tooLarge(path, size, await mostPixels())
  if (!isWhole) return cutShort(path, format.name)
  return least && (width < least.width || height < least.height) ? tooSmall(path, size, least) : undefined
}

const nameOf = (path: string) => show(basename(path))

function missing(path: string): Fault {
  return {
    code: 'image-missing',
    message: `there is no file ${nameOf(path)} beside it; expected an image`,
    hint: `Put the image into ${dirname(path)}/ or correct its name.`,
  }
}

function unreadable(path: string, found: string): Fault {
  return {
    code: 'image-unreadable',
    message: `${nameOf(path)} ${found}; expected a JPEG, PNG, WebP, AVIF or TIFF file`,
    hint: 'Export the image again; renaming a file does not change what it holds.',
  }
}

function cutShort(path: string, format: string): Fault {
  return {
    code: 'image-unreadable',
    message: `${nameOf(path)} begins as a ${format} and cannot be read to its end; expected the whole image`,
    hint: 'The file was cut short or damaged on its way: copy or export the image again.',
  }
}

function wrongEnding(path: string, format: string, ending: string): Fault {
  const renamed = `${basename(path, extname(path))}.${ending}`
  return {
    code: 'image-kind',
    message: `${nameOf(path)} holds a ${format}; expected what its name says`,
    hint: `Rename it to ${renamed}, here and in the folder.`,
  }
}

function animated(path: string, count: number): Fault {
  return {
    code: 'image-kind',
    message: `${nameOf(path)} holds ${count} pictures; expected one that stands still`,
    hint: 'Export the one picture that readers should see.',
  }
}

function tooLarge(path: string, found: string, most: string): Fault {
  return {
    code: 'image-large',
    message: `${nameOf(path)} has ${found}; expected at most ${most}`,
    hint: 'Export the image smaller: no page shows it wider than 1800 pixels.',
  }
}

async function mostPixels(): Promise<string> {
  const { bounds } = await images()
  return `${bounds.side} on a side and ${bounds.pixels / 1e6} million in all`
}

function tooSmall(path: string, found: string, least: Size): Fault {
  return {
    code: 'image-small',
    message: `${nameOf(path)} has ${found}; expected at least ${least.width} by ${least.height}`,
    hint: 'Use the original, or a larger version, of the image.',
  }
}
