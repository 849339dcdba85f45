import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { type Raster, shadeRelief } from './relief'

/** Red, green and blue by day, city lights, the glow around them, relief, and softened lights; one byte each. */
export const channels = 7

/** The whole Earth as an equirectangular picture whose left edge is the 180th meridian. */
export interface Texture {
  width: number
  height: number
  data: Uint8Array
}

/** Reads a folder of NASA's pictures of the Earth and interleaves what the painter samples together. */
export async function readTexture(imagery: string): Promise<Texture> {
  const open = (file: string) => sharp(join(imagery, file))
  const day = await raw(open('earth-blue-marble.jpg').sharpen({ sigma: 1.1, m1: 0.6, m2: 1.2 }))
  const { width, height } = day
  // In the night picture the ground is blue: only lamps are red, so the red channel is a map of lamps.
  const lights = await first(open('earth-night.jpg').linear(2.7, -34).blur(0.5))
  const glow = await first(reopen(lights).blur(5).linear(2.2, 0))
  const soft = await first(reopen(lights).blur(1.1))
  const shaded = shadeRelief(await first(open('earth-topology.png').blur(0.8)))
  const relief = await first(reopen(shaded).resize(width, height, { kernel: 'cubic' }))
  const data = new Uint8Array(width * height * channels)
  for (let i = 0, o = 0; i < width * height; i++, o += channels) {
    data[o] = day.data[3 * i] ?? 0
    data[o + 1] = day.data[3 * i + 1] ?? 0
    data[o + 2] = day.data[3 * i + 2] ?? 0
    data[o + 3] = lights.data[i] ?? 0
    data[o + 4] = glow.data[i] ?? 0
    data[o + 5] = relief.data[i] ?? 0
    data[o + 6] = soft.data[i] ?? 0
  }
  return { width, height, data }
}

const reopen = ({ width, height, data }: Raster) => sharp(data, { raw: { width, height, channels: 1 } })

async function raw(image: Sharp): Promise<Raster & { bands: number }> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, bands: info.channels, data }
}

/** The first channel alone: red, or the only one, which sharp widens to three on its way. */
async function first(image: Sharp): Promise<Raster> {
  const { width, height, bands, data } = await raw(image)
  return { width, height, data: Uint8Array.from({ length: width * height }, (_, i) => data[i * bands] ?? 0) }
}
