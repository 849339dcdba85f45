import { expect, test } from 'vitest'
import { earthForTest } from './fixture'
import { channels } from './texture'

const [columns, rows] = [64, 32]

test('what lies at one place stands together, whatever picture it comes from', async () => {
  const { width, height, data } = await earthForTest()
  expect([width, height, data.length]).toEqual([columns, rows, columns * rows * channels])
  const at = (column: number) => [...data.subarray((16 * columns + column) * channels).subarray(0, channels)]
  const [red = 0, green = 0, blue = 0, darkness, , level, soft] = at(16)
  expect(Math.max(Math.abs(red - 0x30), Math.abs(green - 0x50), Math.abs(blue - 0x20))).toBeLessThan(4)
  expect([darkness, level, soft]).toEqual([0, 128, 0])
  expect(at(48).slice(3)).toEqual([255, 255, 128, 255])
  expect(
    Math.abs((at(32)[5] ?? 128) - 128),
    'the edge of the plateau is in the light or in the shade',
  ).toBeGreaterThan(40)
  const [lamp = 0, glow = 0] = at(30).slice(3)
  expect(glow, 'lamps light what lies around them').toBeGreaterThan(lamp)
})
