import sharp, { type Sharp } from 'sharp'
import type { Hero } from '../../lib/content/schema/article'

/** The size of what is drawn as a print, in pixels, 3:2. Every crop of it is 1200 pixels wide. */
export const plateSize = { width: 1800, height: 1200 } as const

/** The most that a plate's file weighs, in bytes. */
const limit = 300 * 1024

/** A picture and the words that go with it into the article. */
export interface Plate {
  image: Uint8Array
  words: Pick<Hero, 'alt' | 'caption' | 'credit' | 'licence' | 'licenceUrl' | 'focus'>
  /** What the writer should know of it, a line each. */
  notes: readonly string[]
  /** Disputed territories in view, which a caption should name. */
  named?: readonly string[]
}

/** A drawing as a JPEG, of the highest quality that the limit allows. @param ground what it is drawn over, three bytes a pixel */
export async function encode(svg: string, ground?: Uint8Array): Promise<Uint8Array> {
  const { width, height } = plateSize
  const drawing = sharp(Buffer.from(svg))
  const flat = ground
    ? sharp(ground, { raw: { width, height, channels: 3 } }).composite([{ input: Buffer.from(svg) }])
    : drawing
  const { data, info } = await flat.flatten().removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return pressed(() => sharp(data, { raw: { width, height, channels: info.channels } }))
}

/** A picture as a JPEG within the limit. */
export async function pressed(open: () => Sharp): Promise<Uint8Array> {
  let jpeg = new Uint8Array()
  for (const quality of [90, 86, 82, 78, 74, 70, 66, 62, 58, 54, 50]) {
    jpeg = await open()
      .jpeg({ quality, mozjpeg: true, chromaSubsampling: quality > 80 ? '4:4:4' : '4:2:0' })
      .toBuffer()
    if (jpeg.length <= limit) break
  }
  return jpeg
}
