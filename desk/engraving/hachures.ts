import { type Frame, type LonLat, pointAt } from '../earth/frame'
import type { Heights } from './heights'

/** From seed to seed, in pixels. */
const spacing = 6
/** Slopes, in heights of the whole range a kilometre. */
const gentlest = 0.00042
const steepest = 0.0034
/** Lengths of a stroke in pixels, from the gentlest slope to the steepest. */
const lengths = [7, 13] as const
const widths = [0.5, 0.75, 1.05, 1.4, 1.8, 2.2] as const
const earthRadius = 6371

interface Stroke {
  path: string
  /** A place in `widths`. */
  weight: number
}

/**
 * Strokes that run down the slopes of the land, heavier the steeper and on the side away from a light in the
 * north-west, as SVG paths by their width.
 * @param isLand whether a pixel of the frame is land
 */
export function hachures(
  frame: Frame,
  heights: Heights,
  isLand: (x: number, y: number) => boolean,
): { width: number; path: string }[] {
  const strokes: Stroke[] = []
  for (let row = 0; row * spacing < frame.height; row++) {
    for (let column = 0; column * spacing < frame.width; column++) {
      const x = (column + 0.5 + 0.8 * (noise(column, row, 1) - 0.5)) * spacing
      const y = (row + 0.5 + 0.8 * (noise(column, row, 2) - 0.5)) * spacing
      const drawn = isLand(x, y) && stroke(frame, heights, isLand, [x, y], noise(column, row, 3))
      if (drawn) strokes.push(drawn)
    }
  }
  return widths.flatMap((width, weight) => {
    const path = strokes.filter((one) => one.weight === weight).map((one) => one.path)
    return path.length > 0 ? [{ width, path: path.join('') }] : []
  })
}

function stroke(
  frame: Frame,
  heights: Heights,
  isLand: (x: number, y: number) => boolean,
  from: readonly [number, number],
  chance: number,
): Stroke | undefined {
  const slope = slopeAt(frame, heights, from)
  if (!slope || slope.steep < gentlest) return undefined
  const share = Math.min(1, (slope.steep - gentlest) / (steepest - gentlest)) ** 0.6
  // On gentle ground strokes stand apart.
  if (chance > 0.25 + share) return undefined
  const length = lengths[0] + (lengths[1] - lengths[0]) * share
  const points: string[] = [`M${round(from[0])} ${round(from[1])}`]
  let [x, y] = from
  for (let part = 0; part < 2; part++) {
    const down = slopeAt(frame, heights, [x, y])
    if (!down) break
    x += (down.x * length) / 2
    y += (down.y * length) / 2
    if (!isLand(x, y)) break
    points.push(`L${round(x)} ${round(y)}`)
  }
  if (points.length < 2) return undefined
  // What falls to the south-east lies in shade.
  const shade = 0.62 + 0.38 * (slope.x * Math.SQRT1_2 + slope.y * Math.SQRT1_2)
  return { path: points.join(''), weight: Math.round(share * shade * (widths.length - 1)) }
}

/** The way down at a pixel, one pixel long, and how steep it is. */
function slopeAt(frame: Frame, heights: Heights, [x, y]: readonly [number, number]) {
  const reach = 2
  const height = (dx: number, dy: number) => {
    const place = placeAt(frame, x + dx, y + dy)
    return place && heights(place)
  }
  const [west, east, north, south] = [
    height(-reach, 0),
    height(reach, 0),
    height(0, -reach),
    height(0, reach),
  ]
  if (west === undefined || east === undefined || north === undefined || south === undefined) return undefined
  const [across, down] = [west - east, north - south]
  const size = Math.hypot(across, down)
  if (size === 0) return undefined
  const kilometres = (2 * reach * earthRadius) / frame.radius
  return { x: across / size, y: down / size, steep: size / kilometres }
}

/** The place under a pixel, unless there is sky. */
export function placeAt({ centre, radius, width, height }: Frame, x: number, y: number): LonLat | undefined {
  const [right, up] = [(x - width / 2) / radius, (height / 2 - y) / radius]
  return Math.hypot(right, up) < 1 ? pointAt(centre, right, up) : undefined
}

const round = (value: number) => Math.round(value * 10) / 10

/** From 0 to 1; a place always gets the same. */
function noise(x: number, y: number, salt: number): number {
  let h = Math.imul(x + 1, 0x9e3779b1) ^ Math.imul(y + 1, 0x85ebca77) ^ Math.imul(salt, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296
}
