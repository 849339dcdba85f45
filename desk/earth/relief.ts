/** One plane of bytes, or several interleaved. */
export interface Raster {
  width: number
  height: number
  data: Uint8Array
}

/** How steep the ground looks: chosen by eye for heights given in 256 steps. */
const steepness = 0.22

/** Shades a map of heights as if the sun stood in the north-west; 128 is level ground. */
export function shadeRelief({ width, height, data }: Raster): Raster {
  const shaded = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    const above = Math.max(0, y - 1) * width
    const below = Math.min(height - 1, y + 1) * width
    // Meridians draw together towards the poles, so the same step in pixels is a shorter way on the ground.
    const stretch = 1 / Math.max(0.2, Math.sin(((y + 0.5) / height) * Math.PI))
    for (let x = 0; x < width; x++) {
      const west = data[y * width + ((x + width - 1) % width)] ?? 0
      const east = data[y * width + ((x + 1) % width)] ?? 0
      const eastward = (east - west) * stretch
      const southward = (data[below + x] ?? 0) - (data[above + x] ?? 0)
      const slope = (eastward + southward) * steepness
      shaded[y * width + x] = Math.round(128 + 127 * Math.tanh(slope / 6))
    }
  }
  return { width, height, data: shaded }
}
