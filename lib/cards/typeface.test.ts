import { describe, expect, it } from 'vitest'
import { setLine, typefaces } from './typeface'

const serif = await typefaces.serif()

describe('setLine', () => {
  it.each([
    ['Latin', 'Łódź, “Nagorno-Karabakh”'],
    ['Cyrillic', 'Россия и її сусіди'],
    ['Greek', 'Η Ελλάδα'],
    ['Vietnamese', 'Đà Nẵng'],
    ['three alphabets in one line', 'От Λευκωσία to København'],
    ['a letter and its accent apart', 'Cafe\u0301'],
    ['spaces and breaks that are never seen', 'a\u202fb\u00a0c\u2060d\u00ade'],
  ])('draws %s', (_, text) => {
    const line = setLine(serif, text)
    const seen = [...text.normalize('NFC')].filter((letter) => /[\p{L}\p{P}]/u.test(letter))
    expect(line?.glyphs).toHaveLength(seen.length)
    for (const { path } of line?.glyphs ?? []) expect(path).toMatch(/^M[-\d., MLQCZ]+Z$/)
  })

  it.each([
    ['Arabic', 'الصين'],
    ['Chinese', 'Russia and 中国'],
    ['an emoji', 'Peace 🇬🇪'],
    ['Georgian', 'საქართველო'],
  ])('draws nothing of %s, rather than boxes', (_, text) => {
    expect(setLine(serif, text)).toBeUndefined()
  })

  it('sets letters apart, and adds nothing after the last', () => {
    const [close, wide] = [setLine(serif, 'PASS')?.width ?? 0, setLine(serif, 'PASS', 0.5)?.width ?? 0]
    expect(wide - close).toBeCloseTo(1.5)
  })
})
