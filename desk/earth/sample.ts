import { channels, type Texture } from './texture'

/** Catmull-Rom weights of four neighbours for a point a fraction `t` past the second. */
function weights(t: number, into: Float64Array) {
  const t2 = t * t
  const t3 = t2 * t
  into[0] = -0.5 * t + t2 - 0.5 * t3
  into[1] = 1 - 2.5 * t2 + 1.5 * t3
  into[2] = 0.5 * t + 2 * t2 - 1.5 * t3
  into[3] = -0.5 * t2 + 0.5 * t3
}

const across = new Float64Array(4)
const down = new Float64Array(4)

/**
 * The texture at a longitude and latitude in radians, by bicubic interpolation, into `out`. Columns wrap round
 * at the 180th meridian and rows stop at the poles, so neither shows as a seam.
 */
export function sample({ width, height, data }: Texture, lon: number, lat: number, out: Float64Array) {
  const u = (lon / (2 * Math.PI) + 0.5) * width - 0.5
  const v = (0.5 - lat / Math.PI) * height - 0.5
  const left = Math.floor(u)
  const top = Math.floor(v)
  weights(u - left, across)
  weights(v - top, down)
  out.fill(0)
  for (let j = 0; j < 4; j++) {
    const row = Math.min(height - 1, Math.max(0, top - 1 + j)) * width
    for (let i = 0; i < 4; i++) {
      const weight = (across[i] as number) * (down[j] as number)
      const at = (row + ((left - 1 + i + 2 * width) % width)) * channels
      for (let c = 0; c < channels; c++) out[c] = (out[c] as number) + weight * (data[at + c] as number)
    }
  }
}
