import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type { Sharp } from 'sharp'
import { inRepository, onImage } from './open'
import { recipe, renditionName, widthsFor } from './recipe'

/** One image as a page needs it: its true size, its renditions as `srcset`s, and its colours in small. */
export interface Picture {
  /** Pixels, as shown after the camera's rotation. */
  width: number
  height: number
  /** One `<source>` for each modern format, best first. */
  sources: { type: string; srcSet: string }[]
  /** The JPEG for every other browser. */
  fallback: { src: string; srcSet: string; width: number; height: number }
  /** A data URI of a few pixels, to fill the box until the image is there. */
  placeholder: string
  /** The file it is made from, relative to the repository. */
  file: string
  /** Names the content and the recipe; part of every rendition's name. */
  hash: string
}

const known = new Map<string, { stamp: string; picture: Promise<Picture> }>()

/** Describes an image without making its renditions; a file is looked into once until it changes. */
export function pictureOf(file: string): Promise<Picture> {
  // One put in its place may bring a size and a time of its own that are the same: those of its change are not.
  const { ino, ctimeMs, mtimeMs, size } = statSync(inRepository(file))
  const stamp = `${ino}:${ctimeMs}:${mtimeMs}:${size}`
  const found = known.get(file)
  if (found?.stamp === stamp) return found.picture
  const bytes = readFileSync(inRepository(file))
  const picture = onImage(file, (image) => describe(file, bytes, image), bytes)
  known.set(file, { stamp, picture })
  return picture
}

async function describe(file: string, bytes: Uint8Array, image: Sharp): Promise<Picture> {
  const { autoOrient } = await image.metadata()
  const hash = createHash('sha256').update(recipe.version).update(bytes).digest('hex').slice(0, 12)
  const tiny = await image.resize({ width: recipe.placeholderWidth }).webp({ quality: 20 }).toBuffer()
  const srcSet = (format: keyof typeof recipe.formats) =>
    widthsFor(format, autoOrient.width)
      .map((width) => `/images/${renditionName(hash, width, format)} ${width}w`)
      .join(', ')
  const widest = widthsFor('jpg', autoOrient.width).at(-1) ?? autoOrient.width
  return {
    ...autoOrient,
    sources: [
      { type: 'image/avif', srcSet: srcSet('avif') },
      { type: 'image/webp', srcSet: srcSet('webp') },
    ],
    fallback: {
      src: `/images/${renditionName(hash, widest, 'jpg')}`,
      srcSet: srcSet('jpg'),
      width: widest,
      height: Math.round((widest * autoOrient.height) / autoOrient.width),
    },
    placeholder: `data:image/webp;base64,${tiny.toString('base64')}`,
    file,
    hash,
  }
}
