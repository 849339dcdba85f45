import { readFileSync } from 'node:fs'
import { Blob, Face, Feature, Font, shape, Buffer as Text, Variation } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { beforeAll, expect, it } from 'vitest'
import { settle } from './settle'
import { readTables } from './sfnt'

const file = 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'
const letters = 'AVWTofé'
const cut = (variationAxes: Record<string, number | { min: number; max: number }>, text = letters) =>
  subsetFont(readFileSync(file), text, { targetFormat: 'truetype', variationAxes })

let variable: Buffer
let still: Buffer

beforeAll(async () => {
  variable = await cut({ wght: { min: 200, max: 900 } })
  still = await cut({ wght: 400 })
})

function at(font: Buffer, weight: number): Font {
  const face = new Font(new Face(new Blob(new Uint8Array(font))))
  const place = Variation.fromString(`wght=${weight}`)
  if (place) face.setVariations([place])
  return face
}

const glyph = (font: Font, letter: string) => font.nominalGlyph(letter.codePointAt(0) ?? 0) ?? 0
const outline = (font: Font, letter: string) => font.glyphToPath(glyph(font, letter))

function width(font: Font, text: string, features: string[] = []): number {
  const line = new Text()
  line.addText(text)
  line.guessSegmentProperties()
  shape(
    font,
    line,
    features.flatMap((feature) => Feature.fromString(feature) ?? []),
  )
  return line.getGlyphInfosAndPositions().reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0)
}

const kerning = (font: Font, pair: string) => width(font, pair) - width(font, pair, ['-kern'])

it('what is to stand still is as in the still cut everywhere, and the rest as it was', () => {
  const settled = settle(variable, still, new Set([glyph(at(variable, 400), 'A')]))
  for (const weight of [200, 400, 900]) {
    const font = at(settled, weight)
    expect(outline(font, 'A')).toBe(outline(at(still, 400), 'A'))
    expect(width(font, 'A')).toBe(width(at(still, 400), 'A'))
    for (const letter of 'VWTofé') {
      expect(outline(font, letter), letter).toBe(outline(at(variable, weight), letter))
      expect(width(font, letter), letter).toBe(width(at(variable, weight), letter))
    }
    for (const pair of ['AV', 'To', 'Wo']) expect(kerning(font, pair)).toBe(kerning(at(still, 400), pair))
  }
  expect(outline(at(settled, 200), 'V')).not.toBe(outline(at(settled, 900), 'V'))
  expect(kerning(at(variable, 900), 'AV')).not.toBe(kerning(at(variable, 200), 'AV'))
  expect(readTables(settled).has('HVAR')).toBe(false)
})

it('two cuts of other letters are refused', async () => {
  expect(() => settle(variable, Buffer.from([]), new Set())).toThrow()
  const other = await cut({ wght: 400 }, 'AVWTofè')
  expect(() => settle(variable, other, new Set())).toThrow(/same glyphs/)
})
