import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../tests/any-text'
import { capHeight, fitText } from './fit'
import { setLine, typefaces } from './typeface'

const serif = await typefaces.serif()
const box = { width: 600, height: 380, largest: 116 }

const long =
  'The presidents of six states met in the rain and signed a paper on borders that one of them had crossed with tanks only forty days before it'

describe('fitText', () => {
  it.each([
    ['a word', 'War'],
    ['a headline', 'China and its neighbours are cool on Russia’s action in Georgia'],
    ['140 characters', long],
    ['one word of 140 letters', 'Donaudampfschiff'.repeat(9).slice(0, 140)],
    ['1,400 characters', long.repeat(10)],
  ])('makes %s as large as its box allows, and no larger', (_, text) => {
    const { lines = [], size = 0, leading = 0 } = fitText(serif, text, box) ?? {}
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(line.width * size).toBeLessThanOrEqual(box.width * 1.001)
    expect(((lines.length - 1) * leading + capHeight) * size).toBeLessThan(box.height)
    expect(size).toBeLessThanOrEqual(box.largest)
  })

  it('keeps 140 characters legible where cards are shown at half their size', () => {
    expect(long).toHaveLength(140)
    expect(fitText(serif, long, box)?.size).toBeGreaterThan(40)
  })

  it('makes lines alike, and breaks none at a space that holds', () => {
    const { lines = [], size = 0 } = fitText(serif, 'The second part of the first of two', box) ?? {}
    const widths = lines.map((line) => line.width * size)
    expect(Math.min(...widths)).toBeGreaterThan(0.6 * Math.max(...widths))
    const held = fitText(serif, `${'held '.repeat(20).trim().replaceAll(' ', '\u00a0')}`, box)
    expect(held?.lines).toHaveLength(1)
  })

  it('gives up on what it has no letters for', () => {
    expect(fitText(serif, 'Six 国', box)).toBeUndefined()
    expect(fitText(serif, ' ', box)).toBeUndefined()
  })

  it.each([
    ['zero-width spaces', '\u200b\u200b\u200b'],
    ['soft hyphens', '\u00ad \u00ad\u00ad'],
    ['marks that join', '\u2060\u200d \ufeff'],
  ])('gives up on %s, of which nothing is seen', (_, text) => {
    expect(fitText(serif, text, box)).toBeUndefined()
  })

  it('ends for any text, and sets all of it or nothing', () => {
    const drawn = anyText.map((text) =>
      text.replace(/(?![\p{Script=Latin}\p{Script=Cyrillic}\s\p{Cf}]).\p{M}*/gsu, ''),
    )
    const property = fc.property(fc.oneof(anyText, drawn), (text) => {
      const fitted = fitText(serif, text, box)
      if (!fitted) return
      const words = text.split(/[^\S\u00a0\u202f]+/u).filter(Boolean)
      const count = (texts: readonly string[]) =>
        texts.reduce((sum, one) => sum + (setLine(serif, one)?.glyphs.length ?? Number.NaN), 0)
      expect(fitted.lines.reduce((sum, { glyphs }) => sum + glyphs.length, 0)).toBe(count(words))
      for (const { width } of fitted.lines) expect(width * fitted.size).toBeLessThanOrEqual(box.width * 1.001)
    })
    fc.assert(property, { numRuns: 300 })
  }, 120_000)
})
