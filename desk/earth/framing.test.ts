import { expect, test } from 'vitest'
import { type LonLat, project, zoomOf, zoomUnasked } from './frame'
import { chooseFrame } from './framing'
import { readTerritories } from './territories'

const territories = readTerritories()
const size = { width: 2400, height: 1600 }
const around = (...codes: string[]) =>
  chooseFrame(
    territories,
    { drawing: { highlight: codes, mark: [], points: [], routes: [] }, centre: undefined, zoom: undefined },
    size,
  )

test.each<[string, LonLat]>([
  ['FR', [2.5, 46.5]],
  ['NZ', [172.5, -41]],
  ['PT', [-8, 39.5]],
  ['US', [-100, 45]],
])('%s is framed around its main part', (code, middle) => {
  const { x, y, z } = project(around(code).centre, middle)
  expect(z).toBeGreaterThan(0)
  expect(Math.hypot(x, y)).toBeLessThan(0.2)
})

test('Fiji and Russia, which the 180th meridian cuts, are framed whole', () => {
  expect(zoomOf(around('FJ'))).toBeCloseTo(zoomUnasked, 9)
  expect(Math.abs(around('FJ').centre[0])).toBeGreaterThan(175)
  expect(around('RU').centre[0]).toBeGreaterThan(60)
})

test('what the writer gives wins over what fits', () => {
  const drawing = { highlight: ['GE'], mark: [], points: [], routes: [] }
  expect(chooseFrame(territories, { drawing, centre: [10, 20], zoom: 2 }, size)).toMatchObject({
    centre: [10, 20],
  })
  expect(zoomOf(chooseFrame(territories, { drawing, centre: undefined, zoom: 2 }, size))).toBe(2)
})

test('nothing to draw and nowhere to look is refused', () => {
  expect(() => around()).toThrow(/expected --highlight, --mark/)
})
