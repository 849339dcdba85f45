import { type SetLine, setLine, type Typeface } from './typeface'

/** Where text has to fit, in pixels, and how it is set there. */
export interface Box {
  width: number
  height: number
  /** The size a short text has. */
  largest: number
}

/** Text as large as its box allows. */
export interface Fitted {
  lines: readonly SetLine[]
  /** Of the letters, in pixels. */
  size: number
}

/** From baseline to baseline, and how far letters reach above and below theirs, in font sizes. */
export const leading = 1.1
export const capHeight = 0.67
const descent = 0.23

/** Each size tried is this much of the one before. */
const step = 0.97

/**
 * Breaks text into lines and makes it smaller until all of it fits, whatever its length; the lines are then made
 * alike. Gives undefined when a letter has no outline.
 */
export function fitText(typeface: Typeface, text: string, box: Box): Fitted | undefined {
  // A space that does not break stays inside its word.
  const words = text.split(/[^\S\u00a0\u202f]+/u).filter(Boolean)
  const set = words.map((word) => setLine(typeface, word))
  const widths = set.flatMap((word) => word?.width ?? [])
  const space = setLine(typeface, ' ')?.width
  if (words.length === 0 || widths.length < words.length || space === undefined) return undefined
  for (let size = box.largest; ; size *= step) {
    const limit = box.width / size
    const ends = breaks(widths, space, limit)
    const height = ((ends.length - 1) * leading + capHeight + descent) * size
    if (Math.max(...widths) > limit || height > box.height) continue
    const lines = linesOf(words, balanced(widths, space, limit)).map((line) => setLine(typeface, line))
    return { lines: lines.filter((line) => line !== undefined), size }
  }
}

/** The numbers of the words before which lines end, when each line takes as many as go into it. */
function breaks(widths: readonly number[], space: number, limit: number): number[] {
  const ends: number[] = []
  let used = 0
  widths.forEach((width, i) => {
    if (i > 0 && used + space + width > limit) {
      ends.push(i)
      used = width
    } else used += i > 0 ? space + width : width
  })
  return [...ends, widths.length]
}

/** The breaks of as many lines, the longest of them as short as can be. */
function balanced(widths: readonly number[], space: number, limit: number): number[] {
  const fewest = breaks(widths, space, limit)
  let best = fewest
  for (let narrower = limit * step; narrower >= Math.max(...widths); narrower *= step) {
    const tried = breaks(widths, space, narrower)
    if (tried.length > fewest.length) break
    best = tried
  }
  return best
}

function linesOf(words: readonly string[], ends: readonly number[]): string[] {
  return ends.map((end, i) => words.slice(ends[i - 1] ?? 0, end).join(' '))
}
