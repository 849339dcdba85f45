import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Picture } from './picture'
import { type Format, recipe, renditionName, widthsFor } from './recipe'

/** Renditions outlive builds here; the folder can be deleted at any time, and kept between machines. */
const cache = join(/*turbopackIgnore: true*/ process.cwd(), '.cache', 'images')

export interface Rendition {
  picture: Picture
  width: number
  format: Format
  name: string
}

/** Every rendition of a picture, in the order of the recipe. */
export function renditionsOf(picture: Picture): Rendition[] {
  return (['avif', 'webp', 'jpg'] as const).flatMap((format) =>
    widthsFor(format, picture.width).map((width) => ({
      picture,
      width,
      format,
      name: renditionName(picture.hash, width, format),
    })),
  )
}

/** Makes a rendition unless the cache has it. Returns the path of its file. */
export async function makeRendition({ picture, width, format, name }: Rendition): Promise<string> {
  const path = join(cache, name)
  if (existsSync(path)) return path
  const { encode } = recipe.formats[format]
  const bytes = await encode(sharp(picture.file).autoOrient().resize({ width })).toBuffer()
  await mkdir(cache, { recursive: true })
  // Written beside and renamed: a build that is stopped leaves no half image under a true name.
  const partial = `${path}.${process.pid}.part`
  await writeFile(partial, bytes)
  await rename(partial, path)
  return path
}
