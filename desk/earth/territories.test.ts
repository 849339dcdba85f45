import { geoContains } from 'd3-geo'
import { describe, expect, test } from 'vitest'
import type { LonLat } from './frame'
import { land, outline, readTerritories, territory } from './territories'

const world = readTerritories()
const simferopol: LonLat = [34.1, 44.95]
const holds = (territories: typeof world, code: string, place: LonLat) =>
  geoContains(land(territories, [code]), [...place])

describe('a territory is found by its code', () => {
  test.each([
    ['GE', 'Georgia', [44.8, 41.7]],
    ['TW', 'Taiwan', [121, 23.8]],
    ['XK', 'Kosovo', [21.16, 42.66]],
    ['AU', 'Australia', [134, -25]],
    ['MM', 'Myanmar', [96, 20]],
    ['US-DE', 'Delaware', [-75.5, 39]],
  ] as const)('%s is %s', (code, name, place) => {
    expect(territory(world, code).name).toBe(name)
    expect(holds(world, code, place)).toBe(true)
  })

  test('Taiwan is not in China, nor Kosovo in Serbia, unless the writer says so', () => {
    expect(holds(world, 'CN', [121, 23.8])).toBe(false)
    expect(holds(world, 'RS', [21.16, 42.66])).toBe(false)
  })
})

describe('an unknown code is refused with a hint', () => {
  test.each([
    ['XX', /Unknown territory "XX"; expected an ISO 3166-1 code.*Nearest:.*XK \(Kosovo\)/],
    ['GEORGIA', /Nearest: GE \(Georgia\)/],
    ['US-DW', /Nearest:.*US-DE \(Delaware\)/],
  ])('%s', (code, message) => {
    expect(() => territory(world, code)).toThrow(message)
  })
})

describe('a writer moves a disputed territory', () => {
  test('Crimea is in Russia as Natural Earth draws it, and in Ukraine when moved', () => {
    expect(holds(world, 'RU', simferopol)).toBe(true)
    const moved = readTerritories([{ key: 'CRIMEA', to: 'UA' }])
    expect(holds(moved, 'UA', simferopol)).toBe(true)
    expect(holds(moved, 'RU', simferopol)).toBe(false)
    expect(holds(moved, 'UA', [30.5, 50.45])).toBe(true)
    expect(holds(moved, 'RU', [37.6, 55.75])).toBe(true)
  })

  test('the border across the isthmus goes with it', () => {
    const near = (codes: string[], territories: typeof world) =>
      outline(territories, codes, 'around')
        .coordinates.flat()
        .filter(([lon = 0, lat = 0]) => lon > 33.5 && lon < 34 && lat > 45.95 && lat < 46.3).length
    const moved = readTerritories([{ key: 'CRIMEA', to: 'UA' }])
    expect(near(['UA'], moved)).toBeLessThan(near(['UA'], world))
  })

  test('a whole country moves too, and its code is gone', () => {
    const moved = readTerritories([{ key: 'KOSOVO', to: 'RS' }])
    expect(holds(moved, 'RS', [21.16, 42.66])).toBe(true)
    expect(() => territory(moved, 'XK')).toThrow('Unknown territory "XK"')
  })

  test('what the map data has no border around cannot be moved, and the message says so', () => {
    expect(() => readTerritories([{ key: 'ABKHAZIA', to: 'RU' }])).toThrow(/no border around it/)
    expect(() => readTerritories([{ key: 'CRIMEA', to: 'QQ' }])).toThrow(/QQ is no known state/)
  })
})
