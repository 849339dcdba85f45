import sharp from 'sharp'
import { generator } from './words'

const size = { width: 1600, height: 900 }
const channels = 3

/** Light and shade in few large spots, as a photograph has them out of focus. */
const spots = { width: 16, height: 9 }

/** Fine grain, which makes an encoder work as a photograph does. */
const grain = noise(generator(6), 256 * 256, 24)

/** A made-up photograph, for each number another: a gradient of large spots under fine grain. */
export async function syntheticHero(number: number): Promise<Buffer> {
  const random = generator(5000 + number)
  const light = await sharp(noise(random, spots.width * spots.height * channels, 200), {
    raw: { ...spots, channels },
  })
    .resize({ ...size, fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer()
  const shift = Math.floor(random() * grain.length)
  for (let at = 0; at < light.length; at += 1) {
    const row = Math.floor(at / (size.width * channels))
    const fine = grain[(at * 7 + row * 193 + shift) % grain.length] ?? 0
    light[at] = Math.max(0, Math.min(255, (light[at] ?? 0) + fine - 12))
  }
  return sharp(light, { raw: { ...size, channels } })
    .jpeg({ quality: 82 })
    .toBuffer()
}

function noise(random: () => number, length: number, most: number): Uint8Array {
  return Uint8Array.from({ length }, () => Math.floor(random() * most))
}
