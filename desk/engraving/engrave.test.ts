import sharp from 'sharp'
import { expect, test } from 'vitest'
import { disputed } from '../earth/disputed'
import { frameAt } from '../earth/frame'
import { readTerritories } from '../earth/territories'
import { openFaces } from '../hero/faces'
import { distances } from './distance'
import { type Engraving, engrave } from './engrave'
import { hachures } from './hachures'

const frame = frameAt([34, 43.5], 7, 600, 400)
const nothing: Engraving = {
  drawing: { highlight: [], mark: [], points: [] },
  ways: [],
  bases: [],
  straits: [],
  seas: [],
  lands: [],
  disputes: [],
}
/** A ridge along the 44th parallel. */
const ridge = ([, lat]: readonly [number, number]) => Math.max(0, 1 - Math.abs(lat - 44) / 4)

test('distances are those of geometry', () => {
  const mask = new Uint8Array(25)
  mask[12] = 255
  const away = [...distances(mask, 5, 5)]
  expect(away.map((one) => Math.round(one ** 2))).toEqual([
    8, 5, 4, 5, 8, 5, 2, 1, 2, 5, 4, 1, 0, 1, 4, 5, 2, 1, 2, 5, 8, 5, 4, 5, 8,
  ])
})

test('strokes run down the slope, and there are none on level ground or in the sea', () => {
  const north = hachures(frameAt([34, 46], 40, 120, 80), ridge, () => true)
  const moves = north.flatMap(({ path }) => [...path.matchAll(/M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)/g)])
  expect(moves.length).toBeGreaterThan(20)
  for (const [, x1, y1, x2, y2] of moves.map((found) => found.map(Number))) {
    expect((y1 ?? 0) - (y2 ?? 0)).toBeGreaterThan(2 * Math.abs((x1 ?? 0) - (x2 ?? 0)))
  }
  expect(
    hachures(
      frame,
      () => 0.5,
      () => true,
    ),
  ).toEqual([])
  expect(hachures(frame, ridge, () => false)).toEqual([])
})

test('the sea is tinted, the land is paper, and a map has the same bytes each time', async () => {
  const faces = await openFaces('Black Sea')
  const map = {
    ...nothing,
    seas: [
      {
        text: 'Black Sea',
        through: [
          [31, 43],
          [37, 43],
        ] as const,
      },
    ],
  }
  const draw = () => engrave(readTerritories(), ridge, faces, frame, map)
  const [one, other] = [await draw(), await draw()]
  expect(one.svg).toBe(other.svg)
  expect(Buffer.compare(Buffer.from(one.ground), Buffer.from(other.ground))).toBe(0)
  const at = (x: number, y: number) => [...one.ground.subarray((y * 600 + x) * 3, (y * 600 + x) * 3 + 3)]
  const [sea, land] = [at(300, 215), at(330, 20)]
  expect((sea[2] ?? 0) - (sea[0] ?? 0)).toBeGreaterThan(-2)
  expect((land[0] ?? 0) - (land[2] ?? 0)).toBeGreaterThan(15)
  // Every letter of the sea's name is an outline: no font of the machine's is asked.
  expect(one.svg).not.toContain('<text')
  await sharp(Buffer.from(one.svg)).metadata()
})

test('the writer’s name of a land takes the place of the one it would have unasked', async () => {
  const faces = await openFaces('Turkey')
  const letters = async (lands: Engraving['lands']) => {
    const drawing = { ...nothing.drawing, highlight: ['TR'] }
    const { svg } = await engrave(readTerritories(), () => 0, faces, frame, { ...nothing, drawing, lands })
    return svg.match(/<g transform=/g)?.length
  }
  // The name and the scale; `Turkey` at a place in it stands instead of `Türkiye`, and `Black Sea` beside both.
  expect(await letters([])).toBe(2)
  expect(await letters([{ text: 'Turkey', through: [[33, 40]] }])).toBe(2)
  expect(await letters([{ text: 'Sea', through: [[34, 43]] }])).toBe(3)
})

test('a contested line is dotted whoever the writer gives the land to, and the land says that it is disputed', async () => {
  const faces = await openFaces('Crimea disputed')
  const draw = async (to: string) =>
    (
      await engrave(readTerritories([{ key: 'CRIMEA', to }]), ridge, faces, frame, {
        ...nothing,
        disputes: Object.entries(disputed).flatMap(([key, one]) => (key === 'CRIMEA' ? [one] : [])),
      })
    ).svg
  const dotted = (svg: string) => /<path d="([^"]+)"[^>]*stroke-dasharray="0\.1 /.exec(svg)?.[1]
  expect(dotted(await draw('UA'))).toBe(dotted(await draw('RU')))
  expect(dotted(await draw('UA'))?.length).toBeGreaterThan(40)
})
