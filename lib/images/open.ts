import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'

/**
 * What an image file may measure. No format that is printed holds a longer side, and the largest sensors take
 * 150 million pixels.
 */
export const bounds = { side: 16_000, pixels: 160_000_000, megabytes: 100 } as const

/**
 * Works on an image, turned as its camera was held and bounded before it is decoded. A failure names the file, and
 * with it the article.
 * @param file relative to the repository
 * @param input its bytes, where they were read already
 */
export async function onImage<T>(
  file: string,
  work: (image: Sharp) => Promise<T>,
  input: string | Uint8Array = inRepository(file),
): Promise<T> {
  try {
    return await work(sharp(input, { limitInputPixels: bounds.pixels }).autoOrient())
  } catch (cause) {
    const [reason] = (cause instanceof Error ? cause.message : String(cause)).split('\n')
    throw new Error(`${file}: no picture can be made of this file (${reason}). Export the image again.`, {
      cause,
    })
  }
}

export function inRepository(path: string): string {
  return join(/*turbopackIgnore: true*/ process.cwd(), path)
}
