import subsetFont from 'subset-font'
import { settle } from './settle'
import { smallCapitalsOf } from './small-capitals'

type Axes = Record<string, number | { min: number; max: number }>

/** What is to be left of a font. */
export interface Cut {
  /** The file it is cut from. */
  of: string
  letters: readonly string[]
  /** The OpenType features that stay. */
  features: string[]
  /** The axes pinned or shortened. */
  axes: Axes
  /** The place on the axes whose kerning and small capitals hold everywhere. Absent: they vary with the rest. */
  still?: Axes
}

/** Cuts a font. Returns it as WOFF2. */
export async function cutFont(font: Buffer, { letters, features, axes, still }: Cut): Promise<Buffer> {
  const cut = (variationAxes: Axes) => {
    const options = { targetFormat: 'truetype', keepFeatures: features, variationAxes } as const
    return subsetFont(font, letters.join(''), options)
  }
  const whole = await cut(axes)
  const bytes = still ? settle(whole, await cut(still), smallCapitalsOf(whole, letters)) : whole
  const compressed = { targetFormat: 'woff2', keepAllGlyphs: true } as const
  return subsetFont(bytes, '', compressed)
}
