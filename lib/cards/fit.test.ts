import { describe, expect, it } from 'vitest'
import { capHeight, fitText, leading } from './fit'
import { typefaces } from './typeface'

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
    const { lines = [], size = 0 } = fitText(serif, text, box) ?? {}
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
})
