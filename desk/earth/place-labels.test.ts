import { expect, test } from 'vitest'
import { placeLabels } from './place-labels'

const picture = { width: 1000, height: 600 }
const label = (x: number, y: number) => ({ dot: [x, y] as const, width: 200, height: 40 })

test('a label stands to the right of its dot', () => {
  expect(placeLabels([label(100, 300)], [], picture, 20)).toEqual([
    { x: 120, y: 280, width: 200, height: 40 },
  ])
})

test('at the right edge it stands to the left', () => {
  expect(placeLabels([label(900, 300)], [], picture, 20)).toMatchObject([{ x: 680 }])
})

test('it keeps off lines, other dots and other labels', () => {
  const [first] = placeLabels([label(100, 300)], [[150, 310]], picture, 20)
  expect(first).toMatchObject({ x: 120, y: 320 })
  const [left, right] = placeLabels([label(400, 300), label(400, 310)], [], picture, 20)
  expect(left?.x).toBe(420)
  expect(right?.x).toBe(180)
})
