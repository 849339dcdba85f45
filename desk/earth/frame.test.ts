import { describe, expect, test } from 'vitest'
import { type Frame, frameAround, type LonLat, pointAt, project, zoomOf, zoomUnasked } from './frame'

const size = [2400, 1600] as const

function share(frame: Frame, points: readonly LonLat[]) {
  const seen = points.map((point) => project(frame.centre, point))
  return {
    across: Math.max(...seen.map(({ x }) => (Math.abs(x) * frame.radius * 2) / frame.width)),
    down: Math.max(...seen.map(({ y }) => (Math.abs(y) * frame.radius * 2) / frame.height)),
    hidden: seen.filter(({ z }) => z < 0).length,
  }
}

describe('a frame around points', () => {
  const sets: [string, LonLat[]][] = [
    [
      'a small country',
      [
        [40, 41.1],
        [46.6, 41.1],
        [43, 43.5],
        [41, 43.2],
      ],
    ],
    [
      'a continent',
      [
        [-10, 36],
        [60, 70],
        [30, 36],
        [25, 71],
      ],
    ],
    [
      'both sides of the 180th meridian',
      [
        [170, 60],
        [-165, 66],
        [175, 65],
        [-170, 58],
      ],
    ],
    [
      'islands on both sides of the 180th meridian',
      [
        [177, -18],
        [-178, -17],
        [-175, -21],
      ],
    ],
    [
      'the ground around the south pole',
      [
        [0, -70],
        [90, -70],
        [180, -70],
        [-90, -70],
      ],
    ],
  ]
  test.each(sets)('shows %s whole and fills most of the picture', (_, points) => {
    const frame = frameAround(points, ...size)
    const { across, down, hidden } = share(frame, points)
    expect(hidden).toBe(0)
    expect(Math.max(across, down)).toBeLessThanOrEqual(0.81)
    if (zoomOf(frame) < zoomUnasked) expect(Math.max(across, down)).toBeGreaterThan(0.75)
  })

  test('looks straight at the 180th meridian when the points lie around it', () => {
    const { centre } = frameAround(
      [
        [170, 0],
        [-170, 0],
      ],
      ...size,
    )
    expect(Math.abs(centre[0])).toBeCloseTo(180, 5)
    expect(centre[1]).toBeCloseTo(0, 5)
  })

  test('does not depend on which turn of the globe a longitude is counted in', () => {
    const one = frameAround(
      [
        [170, 50],
        [190, 60],
      ],
      ...size,
    )
    const other = frameAround(
      [
        [170, 50],
        [-170, 60],
      ],
      ...size,
    )
    expect(one.radius).toBeCloseTo(other.radius, 6)
    expect(project(one.centre, other.centre).z).toBeCloseTo(1, 9)
  })

  test('shows about the whole globe, and no less, when the points do not fit on one side', () => {
    const frame = frameAround(
      [
        [0, 0],
        [100, 0],
        [-100, 0],
        [180, 60],
      ],
      ...size,
    )
    expect(zoomOf(frame)).toBeGreaterThanOrEqual(1)
    expect(zoomOf(frame)).toBeLessThan(1.05)
  })

  test('comes no closer to a single point than the imagery allows', () => {
    const frame = frameAround([[12.5, 41.9]], ...size)
    expect(zoomOf(frame)).toBeCloseTo(zoomUnasked, 9)
    expect(frame.centre[0]).toBeCloseTo(12.5, 6)
  })

  test('keeps the middle it is given and widens until all points are in', () => {
    const frame = frameAround([[30, 10]], ...size, [0, 0])
    expect(frame.centre).toEqual([0, 0])
    expect(share(frame, [[30, 10]]).across).toBeLessThan(0.81)
  })
})

test('the place under a point of the disc is projected back onto that point', () => {
  const there = pointAt([170, 55], 0.3, -0.2)
  const { x, y } = project([170, 55], there)
  expect(x).toBeCloseTo(0.3, 9)
  expect(y).toBeCloseTo(-0.2, 9)
  expect(there[0]).toBeLessThan(0)
})
