const far = 1e12

/**
 * How far each pixel lies from the nearest pixel of a mask, in pixels: the lower envelope of parabolas, first down
 * the columns and then along the rows (Felzenszwalb and Huttenlocher, 2012).
 * @param mask a byte a pixel; 128 and more is inside
 */
export function distances(mask: Uint8Array, width: number, height: number): Float32Array {
  const squared = Float64Array.from(mask, (value) => (value >= 128 ? 0 : far))
  const longest = Math.max(width, height)
  const space = {
    values: new Float64Array(longest),
    at: new Int32Array(longest),
    from: new Float64Array(longest + 1),
  }
  for (let x = 0; x < width; x++) envelope(squared, x, width, height, space)
  for (let y = 0; y < height; y++) envelope(squared, y * width, 1, width, space)
  return Float32Array.from(squared, Math.sqrt)
}

interface Space {
  values: Float64Array
  at: Int32Array
  from: Float64Array
}

/** One line of the plane, in place. */
function envelope(plane: Float64Array, start: number, stride: number, length: number, space: Space) {
  const { values, at, from } = space
  for (let i = 0; i < length; i++) values[i] = plane[start + i * stride] as number
  const value = (i: number) => values[i] as number
  let top = 0
  at[0] = 0
  from[0] = -Infinity
  from[1] = Infinity
  for (let i = 1; i < length; i++) {
    let cut = meeting(value, at[top] as number, i)
    while (cut <= (from[top] as number)) {
      top--
      cut = meeting(value, at[top] as number, i)
    }
    top++
    at[top] = i
    from[top] = cut
    from[top + 1] = Infinity
  }
  for (let i = 0, part = 0; i < length; i++) {
    while ((from[part + 1] as number) < i) part++
    const away = i - (at[part] as number)
    plane[start + i * stride] = away * away + value(at[part] as number)
  }
}

/** Where the parabola over one place begins to lie lower than that over an earlier one. */
function meeting(value: (i: number) => number, before: number, after: number): number {
  return (value(after) + after * after - value(before) - before * before) / (2 * (after - before))
}
