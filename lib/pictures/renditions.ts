import { makeAvif } from './avif'
import { kept } from './cache'
import { onImage } from './open'
import type { Picture } from './picture'
import { type Format, recipe, renditionName, widthsFor } from './recipe'

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
export function makeRendition({ picture, width, format, name }: Rendition): Promise<string> {
  if (format === 'avif') return makeAvif(picture, width)
  const { encode } = recipe.formats[format]
  return kept(`images/${name}`, () =>
    onImage(picture.file, (image) => encode(image.resize({ width })).toBuffer()),
  )
}
