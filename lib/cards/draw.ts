import type { Fitted } from './fit'
import type { SetLine } from './typeface'

/** Where a line stands, in pixels; `x` is its left end, its middle or its right end. */
interface Place {
  x: number
  baseline: number
  size: number
  fill: string
  at?: 'left' | 'middle' | 'right'
}

/** How much of a line lies before the point it is placed by. */
const shares = { left: 0, middle: 0.5, right: 1 }

/** A line of letters as SVG; nothing for a line that could not be set. */
export function letters(line: SetLine | undefined, place: Place): string {
  if (!line) return ''
  const { x, baseline, size, fill, at: end = 'left' } = place
  const scale = size / line.unitsPerEm
  const left = x - line.width * size * shares[end]
  const paths = line.glyphs.map(
    (glyph) => `<path transform="translate(${glyph.x} ${glyph.y})" d="${glyph.path}"/>`,
  )
  const at = `translate(${number(left)} ${number(baseline)}) scale(${number(scale)} ${number(-scale)})`
  return `<g fill="${fill}" transform="${at}">${paths.join('')}</g>`
}

/** Lines one under the other. @param place that of the first */
export function block({ lines, size, leading }: Fitted, place: Omit<Place, 'size'>): string {
  return lines
    .map((line, i) => letters(line, { ...place, size, baseline: place.baseline + i * leading * size }))
    .join('')
}

/** A hairline from left to right. */
export function rule(x: number, y: number, width: number, colour: string): string {
  return `<path d="M${x} ${y}h${width}" stroke="${colour}" stroke-width="2"/>`
}

/** A drawing of a size, on paper of a colour. */
export function onPaper(
  { width, height }: { width: number; height: number },
  parts: readonly string[],
  paper: string,
): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<path fill="${paper}" d="M0 0h${width}v${height}H0z"/>${parts.join('')}</svg>`
  )
}

/** Short, and the same on every machine. */
const number = (value: number) => String(Math.round(value * 1e5) / 1e5)
