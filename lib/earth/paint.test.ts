import sharp from 'sharp'
import { expect, test } from 'vitest'
import { earthForTest } from './fixture'
import { frameAt } from './frame'
import { paint } from './paint'
import { readTerritories } from './territories'

const georgia = {
  highlight: ['AZ'],
  mark: ['GE'],
  points: [{ name: 'Baku', at: [49.87, 40.4] as const }],
  routes: [],
}
const frame = frameAt([46, 42], 8, 300, 200)

async function pixel(jpeg: Uint8Array, x: number, y: number) {
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true })
  return [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)]
}

test('the same picture has the same bytes', async () => {
  const first = await paint(await earthForTest(), readTerritories(), frame, 'night', georgia)
  const second = await paint(await earthForTest(), readTerritories(), frame, 'night', georgia)
  expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0)
})

test('a marked state is red and the dark around the globe is nearly black', async () => {
  const earth = await earthForTest()
  const close = await paint(earth, readTerritories(), frameAt([43.5, 42.1], 9, 300, 200), 'night', georgia)
  const [red = 0, green = 0] = await pixel(close, 150, 100)
  expect(red).toBeGreaterThan(150)
  expect(green).toBeLessThan(90)
  const far = await paint(earth, readTerritories(), frameAt([46, 42], 0.6, 300, 200), 'day', georgia)
  for (const value of await pixel(far, 4, 100)) expect(value).toBeLessThan(24)
})

test('by night lamps are lit where the imagery has them, and the rest is dark', async () => {
  const nothing = { highlight: [], mark: [], points: [], routes: [] }
  const greenwich = frameAt([0, 40], 1, 300, 200)
  const picture = await paint(await earthForTest(), readTerritories(), greenwich, 'night', nothing)
  const [west = 0, east = 0] = [(await pixel(picture, 110, 100))[0], (await pixel(picture, 190, 100))[0]]
  expect(east).toBeGreaterThan(west + 100)
})
