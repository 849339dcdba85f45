import sharp from 'sharp'
import { generator } from './words'

const size = { width: 1600, height: 900 }

/** As in a photograph, what is twice as small is about half as strong. Only the largest spots have colours of their own. */
const octaves = [
  { width: 4, height: 3, channels: 3, strength: 130 },
  { width: 16, height: 9, channels: 1, strength: 60 },
  { width: 64, height: 36, channels: 1, strength: 30 },
  { width: 400, height: 225, channels: 1, strength: 14 },
] as const

/** A made-up photograph, for each number another: soft light in large spots, over finer and finer ones. */
export async function syntheticHero(number: number): Promise<Buffer> {
  const random = generator(5000 + number)
  const [pixels = Buffer.alloc(0), ...finer] = await Promise.all(
    octaves.map(({ width, height, channels, strength }) => {
      const noise = Uint8Array.from({ length: width * height * channels }, () => random() * strength)
      return sharp(noise, { raw: { width, height, channels } })
        .resize({ ...size, fit: 'fill', kernel: 'cubic' })
        .toColourspace(channels === 1 ? 'b-w' : 'srgb')
        .raw()
        .toBuffer()
    }),
  )
  // All together stay below 256.
  for (const shade of finer) {
    for (let at = 0; at < pixels.length; at += 1) pixels[at] = (pixels[at] ?? 0) + (shade[(at / 3) | 0] ?? 0)
  }
  return sharp(pixels, { raw: { ...size, channels: 3 } })
    .jpeg({ quality: 82 })
    .toBuffer()
}
