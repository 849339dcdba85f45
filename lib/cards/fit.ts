import { type Piece, pieces } from './pieces'
import { type SetLine, type Setting, setLine, type Typeface } from './typeface'

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
  /** From baseline to baseline, in font sizes. */
  leading: number
}

/** A piece that no line breaks, and the space before it, in font sizes. */
interface Word {
  width: number
  gap: number
}

/** From baseline to baseline: letters that have dots and hooks over and under them need more. */
const leadings = { ltr: 1.1, rtl: 1.35 }
/** How far letters reach above and below their baseline, in font sizes. */
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
export function fitText(
  typeface: Typeface,
  text: string,
  box: Box,
  setting: Pick<Setting, 'direction'> = {},
): Fitted | undefined {
  const space = setLine(typeface, ' ')?.width
  const leading = leadings[setting.direction ?? 'ltr']
  if (space === undefined) return undefined
  const words = pieces(text)
  const set = words.flatMap(({ text: word, isApart }): Word[] => {
    const width = setLine(typeface, word, setting)?.width
    return width === undefined ? [] : [{ width, gap: isApart ? space : 0 }]
  })
  if (words.length === 0 || set.length < words.length) return undefined
  const widest = Math.max(...set.map(({ width }) => width))
  const share = sizes.find((one) => {
    const size = box.largest * one
    const { length } = breaks(set, box.width / size)
    return widest * size <= box.width && ((length - 1) * leading + capHeight + descent) * size <= box.height
  })
  if (share === undefined) return undefined
  const size = box.largest * share
  const lines = linesOf(words, balanced(set, box.width / size)).flatMap(
    (line) => setLine(typeface, line, setting) ?? [],
  )
  return lines.some(({ glyphs }) => glyphs.length > 0) ? { lines, size, leading } : undefined
}

/** The numbers of the words before which lines end, when each line takes as many as go into it. */
function breaks(words: readonly Word[], limit: number): number[] {
  const ends: number[] = []
  let used = 0
  words.forEach(({ width, gap }, i) => {
    if (i > 0 && used + gap + width > limit) {
      ends.push(i)
      used = width
    } else used += i > 0 ? gap + width : width
  })
  return [...ends, words.length]
}

/** The breaks of as many lines, the longest of them as short as can be. */
function balanced(words: readonly Word[], limit: number): number[] {
  const fewest = breaks(words, limit)
  const widest = Math.max(...words.map(({ width }) => width))
  const tried = narrowings
    .map((share) => limit * share)
    .filter((narrower) => narrower >= widest)
    .map((narrower) => breaks(words, narrower))
  return tried.findLast(({ length }) => length === fewest.length) ?? fewest
}

function linesOf(words: readonly Piece[], ends: readonly number[]): string[] {
  return ends.map((end, i) =>
    words
      .slice(ends[i - 1] ?? 0, end)
      .map(({ text, isApart }, at) => (isApart && at > 0 ? ` ${text}` : text))
      .join(''),
  )
}
