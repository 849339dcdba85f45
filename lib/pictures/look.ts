import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { bounds, onImage } from './open'
import type { Look } from './seen'

/** The formats that renditions are made from: what each is called, and how the names of its files may end. */
export const formats = {
  jpg: { name: 'JPEG', endings: ['jpg', 'jpeg'] },
  png: { name: 'PNG', endings: ['png'] },
  webp: { name: 'WebP', endings: ['webp'] },
  avif: { name: 'AVIF', endings: ['avif'] },
  tif: { name: 'TIFF', endings: ['tif', 'tiff'] },
} as const

/**
 * Looks into an image file. What it is, is told by its first bytes, so that no reader of another format is set upon
 * it; then its size, and only of a picture within bounds all of its pixels.
 */
export async function lookAt(file: string, bytes: Uint8Array): Promise<Look> {
  const kind = (await fileTypeFromBuffer(bytes))?.ext
  if (kind === undefined) return {}
  if (!(kind in formats)) return { kind }
  try {
    const { autoOrient, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata()
    const seen = { kind, ...autoOrient, count: pages }
    return isWithinBounds(autoOrient) && pages === 1
      ? { ...seen, isWhole: await isWhole(file, bytes, autoOrient) }
      : seen
  } catch {
    return { kind, isWhole: false }
  }
}

export function isWithinBounds({ width, height }: { width: number; height: number }): boolean {
  return Math.max(width, height) <= bounds.side && width * height <= bounds.pixels
}

/**
 * Every pixel is asked for, and few are kept. A part that is the whole keeps the reader of JPEGs from making the image
 * smaller while it reads, and from passing over its last lines.
 */
async function isWhole(
  file: string,
  bytes: Uint8Array,
  size: { width: number; height: number },
): Promise<boolean> {
  const tiny = onImage(
    file,
    (image) =>
      image
        .extract({ left: 0, top: 0, ...size })
        .resize(8, 8, { fit: 'fill' })
        .raw()
        .toBuffer(),
    bytes,
  )
  return tiny.then(
    () => true,
    () => false,
  )
}
