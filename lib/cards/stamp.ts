import { letters } from './draw'
import { setLine, type Typeface } from './typeface'

interface Stamp {
  /** The word over the place: the name of the publication. */
  issuer: string
  place: string
  /** As a stamp prints it: `28 AUG 2008`. */
  day: string
  colour: string
}

/** The box it is drawn in, before it is turned and scaled. */
export const stampSize = { width: 200, height: 108 } as const

/** Widths that letters may have in the frame, in the same units. */
const inside = 164

/** The entry stamp of an article's page (`components/article/Stamp.tsx`), its letters as outlines. */
export function stamp(sans: Typeface, { issuer, place, day, colour }: Stamp): string {
  const line = (text: string, largest: number, tracking: number, baseline: number, x = 100) => {
    const set = setLine(sans, text.toUpperCase(), { tracking })
    const size = set ? Math.min(largest, inside / set.width) : largest
    // A smaller word stays in the middle of its band.
    const raised = baseline - (largest - size) * 0.36
    return letters(set, { x, baseline: raised, size, fill: colour, at: 'middle' })
  }
  return (
    `<g fill="none" stroke="${colour}">` +
    '<path stroke-width="2.5" d="M14 3h172l11 11v80l-11 11H14L3 94V14z"/>' +
    '<path stroke-width="0.8" d="M16 8h168l8 8v76l-8 8H16l-8-8V16z"/>' +
    '<path stroke-width="0.8" d="M24 38h152M24 74h152"/>' +
    '<path stroke-width="1.6" d="M150 88h22m-7-5 7 5-7 5"/></g>' +
    line(issuer, 11, 0.36, 29) +
    line(place, 22, 0.09, 64) +
    line(day, 13.5, 0.1, 92.5, 88)
  )
}
