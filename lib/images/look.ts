import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { bounds, onImage } from './open'

/** The formats that renditions are made from: what each is called, and how the names of its files may end. */
export const formats = {
  jpg: { name: 'JPEG', endings: ['jpg', 'jpeg'] },
  png: { name: 'PNG', endings: ['png'] },
  webp: { name: 'WebP', endings: ['webp'] },
  avif: { name: 'AVIF', endings: ['avif'] },
  tif: { name: 'TIFF', endings: ['tif', 'tiff'] },
} as const

/** What an image file turned out to hold; what is not known was not looked for, since the file is of no use. */
export interface Look {
  /** How a file of its kind is called at the end, by its first bytes: `jpg`, `heic`, `pdf`. */
  kind?: string
  /** Pixels, as shown after the camera's rotation. */
  width?: number
  height?: number
  /** Pictures: of an animation or a TIFF there may be many. */
  count?: number
  /** Whether all of it can be decoded. */
  isWhole?: boolean
}

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
    const look = { kind, ...autoOrient, count: pages }
    return isWithinBounds(autoOrient) && pages === 1 ? { ...look, isWhole: await isWhole(file, bytes) } : look
  } catch {
    return { kind, isWhole: false }
  }
}

export function isWithinBounds({ width, height }: { width: number; height: number }): boolean {
  return Math.max(width, height) <= bounds.side && width * height <= bounds.pixels
}

/** Every pixel is asked for, and few are kept. */
async function isWhole(file: string, bytes: Uint8Array): Promise<boolean> {
  const tiny = onImage(file, (image) => image.resize(8, 8, { fit: 'fill' }).raw().toBuffer(), bytes)
  return tiny.then(
    () => true,
    () => false,
  )
}
