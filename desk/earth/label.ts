import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Blob, Face, Font, shape, Buffer as Text } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { CannotDraw } from './fault'

const file = createRequire(import.meta.url).resolve(
  '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
)

/** A name as an outline, so that no machine's own fonts change the picture. */
export interface Outline {
  /** SVG path data; the baseline begins at 0, 0 and y points down, in units of the font's size. */
  glyphs: readonly { path: string; x: number }[]
  /** In font sizes. */
  width: number
  unitsPerEm: number
}

/** Turns a name into the outline of its letters, semi-bold. */
export async function outlineOf(name: string): Promise<Outline> {
  const bytes = await subsetFont(readFileSync(file), name, {
    targetFormat: 'truetype',
    variationAxes: { wght: 600 },
  })
  const face = new Face(new Blob(new Uint8Array(bytes)))
  const font = new Font(face)
  const text = new Text()
  text.addText(name)
  text.guessSegmentProperties()
  shape(font, text)
  let x = 0
  const glyphs = text.getGlyphInfosAndPositions().map(({ codepoint, cluster, xAdvance = 0, xOffset = 0 }) => {
    // Glyph 0 is the box that stands for a letter the font does not have.
    if (codepoint === 0) throw missing(name, [...name.slice(cluster)][0] ?? '')
    const glyph = { path: font.glyphToPath(codepoint), x: x + xOffset }
    x += xAdvance
    return glyph
  })
  return { glyphs, width: x / face.upem, unitsPerEm: face.upem }
}

function missing(name: string, letter: string): CannotDraw {
  return new CannotDraw(
    `The name "${name}" has the letter "${letter}", which the label font lacks; expected Western European letters. ` +
      'Write the name in its English form.',
  )
}
