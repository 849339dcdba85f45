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

/** Each size tried is this much of the one before, the last of them a hundredth of the first. */
const step = 0.97
const sizes = Array.from({ length: 152 }, (_, i) => step ** i)

/** What a box is narrowed to: words that fill two lines or more of one never go into as many of a third of it. */
const narrowings = sizes.filter((share) => share < 1 && share > 0.32)

/**
 * Breaks text into lines, as large as all of it fits; the lines are then made alike. Gives undefined when a letter
 * has no outline, when nothing of the text is seen, and for a text so long that nobody could read it.
 */
export function fitText(typeface: Typeface, text: string, box: Box): Fitted | undefined {
  // A space that does not break stays inside its word.
  const words = text.split(/[^\S\u00a0\u202f]+/u).filter(Boolean)
  const set = words.map((word) => setLine(typeface, word))
  const widths = set.flatMap((word) => word?.width ?? [])
  const space = setLine(typeface, ' ')?.width
  if (words.length === 0 || widths.length < words.length || space === undefined) return undefined
  const widest = Math.max(...widths)
  const share = sizes.find((one) => {
    const size = box.largest * one
    const { length } = breaks(widths, space, box.width / size)
    return widest * size <= box.width && ((length - 1) * leading + capHeight + descent) * size <= box.height
  })
  if (share === undefined) return undefined
  const size = box.largest * share
  const lines = linesOf(words, balanced(widths, space, box.width / size)).flatMap(
    (line) => setLine(typeface, line) ?? [],
  )
  return lines.some(({ glyphs }) => glyphs.length > 0) ? { lines, size } : undefined
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
  const widest = Math.max(...widths)
  const tried = narrowings
    .map((share) => limit * share)
    .filter((narrower) => narrower >= widest)
    .map((narrower) => breaks(widths, space, narrower))
  return tried.findLast(({ length }) => length === fewest.length) ?? fewest
}

function linesOf(words: readonly string[], ends: readonly number[]): string[] {
  return ends.map((end, i) => words.slice(ends[i - 1] ?? 0, end).join(' '))
}
