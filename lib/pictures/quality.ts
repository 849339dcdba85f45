import sharp, { type Sharp } from 'sharp'
import { ssim } from 'ssim.js'
import { type Pixels, pictureIn } from './pixels'
import { recipe } from './recipe'

const highest = 52

/** The qualities a picture may be made in. At the highest nobody has seen a loss; the lowest is there for caution. */
export const qualities: readonly number[] = [36, 40, 44, 48, highest]

/**
 * What an eye is held to see: a picture as wide as a phone shows it, where two dots make one pixel of the page, and of
 * that the tenth that came out worst. So much of it must be like the original, by structural similarity (SSIM).
 */
export const eye = { width: 800, dotsPerPixel: 2, worst: 0.1, likeness: 0.94 } as const

/** SSIM looks through a window of as many pixels each way. */
const windowSize = 11

/** A quality, and what was made in it to find it, if that is at hand. */
export interface Found {
  quality: number
  bytes?: Uint8Array
}

/** The lowest quality at which AVIF is still like the picture, after three attempts at most. */
export async function findQuality(pixels: Pixels): Promise<Found> {
  const original = await asSeen(pictureIn(pixels))
  if (Math.min(original.width, original.height) < windowSize) return { quality: highest }
  let found: Found = { quality: highest }
  let candidates = qualities.slice(0, -1)
  while (candidates.length > 0) {
    const middle = candidates.length >> 1
    const quality = candidates[middle] ?? highest
    const bytes = await recipe.formats.avif.encode(pictureIn(pixels), quality).toBuffer()
    const isAlike = likeness(original, await asSeen(sharp(bytes))) >= eye.likeness
    if (isAlike) found = { quality, bytes }
    candidates = isAlike ? candidates.slice(0, middle) : candidates.slice(middle + 1)
  }
  return found
}

/** How like an original a picture is where it is least like it: 1 is the same. */
export function likeness(original: ImageData, made: ImageData): number {
  const map = ssim(original, made, { windowSize, downsample: false }).ssim_map.data
  const sorted = Float64Array.from(map).sort()
  return sorted[Math.floor(sorted.length * eye.worst)] ?? 0
}

/** A picture as large as it is on the page; what shows through it is taken for white. */
export async function asSeen(picture: Sharp): Promise<ImageData> {
  const { width } = await picture.metadata()
  const { data, info } = await picture
    .resize({ width: Math.ceil(width / eye.dotsPerPixel) })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height, colorSpace: 'srgb' }
}
