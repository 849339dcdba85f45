import { letters } from './draw'
import { setLine, type Typeface } from './typeface'

interface Place {
  x: number
  /** The baseline of the first line. */
  baseline: number
  width: number
  fill: string
}

/** The two lines of a machine-readable zone: every letter in a cell of its own, as a passport has them. */
export function zone(sans: Typeface, lines: readonly string[], { x, baseline, width, fill }: Place): string {
  return lines
    .flatMap((line, row) => {
      const cell = width / line.length
      return [...line].map((letter, i) =>
        letters(setLine(sans, letter), {
          ...{ x: x + (i + 0.5) * cell, baseline: baseline + row * cell * 1.75, size: cell * 1.3 },
          ...{ fill, at: 'middle' },
        }),
      )
    })
    .join('')
}
