import { expect, test } from 'vitest'
import { sample } from './sample'
import { channels, type Texture } from './texture'

/** A texture of 8 by 4 whose bytes come from their column and row. */
function texture(value: (column: number, row: number) => number): Texture {
  const data = Uint8Array.from({ length: 8 * 4 * channels }, (_, i) => {
    const cell = Math.floor(i / channels)
    return value(cell % 8, Math.floor(cell / 8))
  })
  return { width: 8, height: 4, data }
}

function at(source: Texture, lon: number, lat: number): number {
  const out = new Float64Array(channels)
  sample(source, lon, lat, out)
  return out[0] ?? Number.NaN
}

test('the middle of a cell has its value', () => {
  const columns = texture((column) => column * 10)
  expect(at(columns, ((3.5 / 8) * 2 - 1) * Math.PI, 0)).toBeCloseTo(30, 6)
})

test('at the 180th meridian the first and the last column meet without a seam', () => {
  const edges = texture((column) => (column === 0 ? 100 : column === 7 ? 50 : 0))
  expect(at(edges, Math.PI, 0)).toBeCloseTo(at(edges, -Math.PI, 0), 6)
  expect(at(edges, Math.PI - 1e-9, 0)).toBeCloseTo(0.5625 * 150, 3)
})

test('at the poles the last row goes on', () => {
  const rows = texture((_, row) => (row === 0 ? 80 : row === 3 ? 20 : 50))
  expect(at(rows, 1, Math.PI / 2)).toBeGreaterThan(79)
  expect(at(rows, 1, -Math.PI / 2)).toBeLessThan(21)
})
