import { readFile } from 'node:fs/promises'
import { kept } from './cache'
import { onImage } from './open'
import type { Picture } from './picture'
import { pictureIn, pixelsOf } from './pixels'
import { eye, findQuality } from './quality'
import { recipe, renditionName } from './recipe'

/** Makes an AVIF of a picture in the quality it needs, unless the cache has it. Returns the path of its file. */
export async function makeAvif(picture: Picture, width: number): Promise<string> {
  const quality = await qualityOf(picture)
  return keptAvif(picture, width, () =>
    onImage(picture.file, async (image) => {
      const pixels = await pixelsOf(image, width)
      return recipe.formats.avif.encode(pictureIn(pixels), quality).toBuffer()
    }),
  )
}

function keptAvif({ hash }: Picture, width: number, make: () => Promise<Uint8Array>): Promise<string> {
  return kept(`images/${renditionName(hash, width, 'avif')}`, make)
}

const known = new Map<string, Promise<number>>()

/** Asked for by every rendition of a picture, and found once: in this process for all of them, and then from the cache. */
function qualityOf(picture: Picture): Promise<number> {
  const quality = known.get(picture.hash) ?? keptQuality(picture)
  known.set(picture.hash, quality)
  return quality
}

async function keptQuality(picture: Picture): Promise<number> {
  const path = await kept(`qualities/${picture.hash}.txt`, async () => {
    const width = Math.min(eye.width, picture.width)
    const { quality, bytes } = await onImage(picture.file, async (image) =>
      findQuality(await pixelsOf(image, width)),
    )
    // What was made to be judged is a rendition, too.
    if (bytes) await keptAvif(picture, width, async () => bytes)
    return Buffer.from(`${quality}\n`)
  })
  return Number(await readFile(path, 'utf8'))
}
