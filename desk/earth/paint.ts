import sharp from 'sharp'
import { pressed } from '../hero/plate'
import type { Frame } from './frame'
import { paintGlobe } from './globe'
import type { View } from './grade'
import { labels } from './labels'
import { type Drawing, overlay } from './overlay'
import type { Territories } from './territories'
import type { Texture } from './texture'

/** The size of a hero in pixels, 3:2. */
export const heroSize = { width: 2400, height: 1600 } as const

/** Paints a picture and returns it as a JPEG. The same arguments give the same bytes. */
export async function paint(
  texture: Texture,
  territories: Territories,
  frame: Frame,
  view: View,
  drawing: Drawing,
): Promise<Uint8Array> {
  const { width, height } = frame
  const globe = paintGlobe(texture, frame, view)
  const names = await labels(frame, drawing)
  const layers = [overlay(territories, frame, drawing), ...(names ? [names] : [])]
  const { data, info } = await sharp(globe, { raw: { width, height, channels: 3 } })
    .composite(layers.map((svg) => ({ input: Buffer.from(svg) })))
    .raw()
    .toBuffer({ resolveWithObject: true })
  return pressed(() => sharp(data, { raw: { width, height, channels: info.channels } }))
}
