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

  it.each([
    ['ar', 'الصين وجيرانها: 6 دول'],
    ['zh', '俄罗斯出兵格鲁吉亚，“六国”沉默'],
    ['en', 'Russia and 中国'],
  ])('draws %s once the fonts for it are open', async (language, text) => {
    expect(setLine(serif, text)).toBeUndefined()
    const line = setLine(await typefaces.serif(text, language), text)
    expect(line?.glyphs.length).toBeGreaterThan(5)
    expect(line?.width).toBeGreaterThan(3)
  })

  it('joins letters that join, and turns round what is written from right to left', async () => {
    const text = 'بيت 12 بيت'
    const face = await typefaces.serif(text, 'ar')
    const width = (one: string) => setLine(face, one)?.width ?? 0
    // Three letters of one word are narrower than three that stand alone.
    expect(width('بيت')).toBeLessThan(width('ب') + width('ي') + width('ت'))
    const begin = (one: string) => setLine(face, one, { direction: 'rtl' })?.glyphs.map(({ x }) => x) ?? []
    const digits = begin('بيت 12').slice(0, 2)
    // What is read first stands at the right, and figures are read from the left even there.
    expect(Math.max(...digits)).toBeLessThan(Math.min(...begin('بيت 12').slice(2)))
    expect(setLine(face, 'بيت', { tracking: 1 })?.width).toBeCloseTo(width('بيت'))
  })

  it('sets letters apart, and adds nothing after the last', () => {
    const [close, wide] = [
      setLine(serif, 'PASS')?.width ?? 0,
      setLine(serif, 'PASS', { tracking: 0.5 })?.width ?? 0,
    ]
    expect(wide - close).toBeCloseTo(1.5)
  })
})
