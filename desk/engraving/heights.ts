import sharp from 'sharp'
import type { LonLat } from '../earth/frame'

/** The height of the ground at a place, from 0 at the sea to 1. */
export type Heights = (place: LonLat) => number

/** Reads NASA's picture of the Earth's heights: equirectangular, the lighter the higher. */
export async function readHeights(file: string): Promise<Heights> {
  // Heights come in 256 steps; without a little blur each step would be a cliff.
  const image = sharp(file).blur(0.9).toColourspace('b-w')
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const at = (column: number, row: number) => {
    const [x, y] = [(column + width) % width, Math.min(height - 1, Math.max(0, row))]
    return (data[(y * width + x) * channels] ?? 0) / 255
  }
  return ([lon, lat]) => {
    const u = (lon / 360 + 0.5) * width - 0.5
    const v = (0.5 - lat / 180) * height - 0.5
    const [left, top] = [Math.floor(u), Math.floor(v)]
    const [across, down] = [spline(u - left), spline(v - top)]
    let sum = 0
    for (let j = 0; j < 4; j++) {
      for (let i = 0; i < 4; i++) {
        sum += (across[i] ?? 0) * (down[j] ?? 0) * at(left - 1 + i, top - 1 + j)
      }
    }
    return sum
  }
}

/** Weights of a cubic B-spline, whose slope has no jumps: strokes beside each other lean alike. */
function spline(t: number): readonly number[] {
  const [t2, t3] = [t * t, t * t * t]
  return [(1 - t) ** 3, 3 * t3 - 6 * t2 + 4, -3 * t3 + 3 * t2 + 3 * t + 1, t3].map((weight) => weight / 6)
}
