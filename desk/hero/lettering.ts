import { type SetLine, setLine, type Typeface } from '../../lib/cards/typeface'
import { CannotDraw } from '../earth/fault'

type Spot = readonly [number, number]

/** Sets a line that must be set: a letter that no font has is named. */
export function mustSet(typeface: Typeface, text: string, tracking = 0): SetLine {
  const line = setLine(typeface, text, { tracking })
  if (line) return line
  const letter = [...text].find((one) => !setLine(typeface, one))
  throw new CannotDraw(
    `"${text}" has the letter "${letter}", which no font at hand has; expected letters of a script that has one. ` +
      'Write it in another form.',
  )
}

/** How letters look, and a halo of the ground's colour that keeps lines off them. */
export interface Ink {
  fill: string
  halo?: string
}

/** A line of letters on a straight baseline from a place; `turn` in degrees. */
export function straight(line: SetLine, at: Spot, size: number, ink: Ink, turn = 0): string {
  const scale = size / line.unitsPerEm
  const paths = line.glyphs.map(({ path, x, y }) => `<path transform="translate(${x} ${y})" d="${path}"/>`)
  const place = `translate(${round(at[0])} ${round(at[1])}) rotate(${round(turn)}) scale(${round(scale)} ${round(-scale)})`
  return inked(`transform="${place}"`, paths, ink, line.unitsPerEm)
}

/**
 * Letters along a way through places, spread over it: as old maps let the name of a sea follow its shores. What is
 * longer than the way is made smaller.
 */
export function along(typeface: Typeface, text: string, through: readonly Spot[], size: number, ink: Ink) {
  const way = smooth(through)
  const set = mustSet(typeface, text)
  const letters = set.glyphs
  const room = way.length
  const fitted = Math.min(size, (room * 0.97) / set.width)
  // The letters spread over most of the way, and never so far that the name falls apart.
  const gap = Math.min(
    1.1 * fitted,
    Math.max(0, (room * 0.86 - set.width * fitted) / Math.max(1, letters.length - 1)),
  )
  const used = set.width * fitted + gap * (letters.length - 1)
  const scale = fitted / set.unitsPerEm
  const groups = letters.map(({ path, x, y }, i) => {
    const next = letters[i + 1]?.x ?? set.width * set.unitsPerEm
    const half = ((next - x) * scale) / 2
    const { at, angle } = way.at((room - used) / 2 + x * scale + i * gap + half)
    const place = `translate(${round(at[0])} ${round(at[1])}) rotate(${round(angle)}) scale(${round(scale)} ${round(-scale)}) translate(${round(-half / scale)} ${y})`
    return `<path transform="${place}" d="${path}"/>`
  })
  return inked('', groups, ink, set.unitsPerEm)
}

function inked(
  attributes: string,
  paths: readonly string[],
  { fill, halo }: Ink,
  unitsPerEm: number,
): string {
  const rim = halo
    ? `<g fill="none" stroke="${halo}" stroke-opacity="0.85" stroke-width="${unitsPerEm * 0.24}" stroke-linejoin="round">${paths.join('')}</g>`
    : ''
  return `<g ${attributes}>${rim}<g fill="${fill}">${paths.join('')}</g></g>`
}

/** A smooth way through places, measured. */
function smooth(through: readonly Spot[]) {
  const points = through.length < 3 ? [...through] : through.slice(1).flatMap((_, i) => curve(through, i))
  const lengths = [0]
  for (const [i, [x, y]] of points.entries()) {
    const before = points[i - 1]
    if (before) lengths.push((lengths.at(-1) ?? 0) + Math.hypot(x - before[0], y - before[1]))
  }
  const length = lengths.at(-1) ?? 0
  const at = (distance: number) => {
    const found = lengths.findIndex((far) => far >= distance)
    const i = Math.max(1, found < 0 ? lengths.length - 1 : found)
    const [from, to] = [points[i - 1] ?? [0, 0], points[i] ?? [0, 0]]
    const part = (lengths[i] ?? 0) - (lengths[i - 1] ?? 0) || 1
    const share = (distance - (lengths[i - 1] ?? 0)) / part
    return {
      at: [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share] as const,
      angle: (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI,
    }
  }
  return { length, at }
}

/** From one place to the next by the spline of Catmull and Rom. */
function curve(through: readonly Spot[], i: number): Spot[] {
  const point = (j: number) => through[Math.min(through.length - 1, Math.max(0, j))] ?? [0, 0]
  const [a, b, c, d] = [point(i - 1), point(i), point(i + 1), point(i + 2)]
  return Array.from({ length: 24 }, (_, step) => {
    const t = step / 23
    const one = (k: 0 | 1) =>
      0.5 *
      (2 * b[k] +
        (c[k] - a[k]) * t +
        (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t +
        (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t ** 3)
    return [one(0), one(1)] as const
  })
}

const round = (value: number) => Math.round(value * 1e4) / 1e4
