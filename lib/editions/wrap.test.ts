import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../any-text'
import { columnsOf, wrap } from './wrap'

describe('columnsOf', () => {
  it.each([
    ['abc', 3],
    ['é\u0301', 1],
    ['北京', 4],
    ['한국', 4],
    ['，', 2],
    ['👩‍👩‍👧‍👦', 2],
    ['שלום', 4],
    ['مَن', 2],
  ])('%s takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })
})

describe('wrap', () => {
  it('fills lines to the width and no further', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four'])
    expect(wrap('one two three', 13)).toEqual(['one two three'])
  })

  it('never splits a word or an address', () => {
    const address = 'https://example.com/a/very/long/path-with-hyphens/北京'
    expect(wrap(`see ${address} there`, 20)).toEqual(['see', address, 'there'])
    expect(wrap('a Donaudampfschifffahrtsgesellschaft b', 10)).toContain('Donaudampfschifffahrtsgesellschaft')
  })

  it('breaks between words where there are no spaces, and keeps punctuation with them', () => {
    const text = '上海合作组织成员国元首在杜尚别举行会议，发表了《杜尚别宣言》，对南奥塞梯局势表示关切。'
    const lines = wrap(text, 20)
    expect(lines.join('')).toBe(text)
    for (const line of lines) {
      expect(columnsOf(line)).toBeLessThanOrEqual(20)
      expect(line).not.toMatch(/^[，。》、]|《$/)
    }
    const words = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].map((s) => s.index)
    let at = 0
    for (const line of lines) {
      expect(words).toContain(at)
      at += line.length
    }
  })

  it('keeps numbers and hyphenated words amid such a script whole', () => {
    const text = '预算为2,500.75美元的non-aligned国家'
    for (let width = 2; width < 40; width++) {
      const lines = wrap(text, width)
      expect(lines.join('')).toBe(text)
      expect(lines.some((line) => line.includes('2,500.75'))).toBe(true)
      expect(lines.some((line) => line.includes('non-aligned'))).toBe(true)
    }
  })

  it('keeps French points and guillemets with their words', () => {
    const lines = wrap('Que dit la Cour ? « Rien » : rien ; non !', 15)
    for (const line of lines) expect(line).not.toMatch(/^[?;:!»]|«$/)
  })

  it('keeps the order of a script that runs from the right', () => {
    const text = 'عبرت الدول عن قلقها العميق إزاء التوترات الأخيرة حول أوسيتيا الجنوبية'
    const lines = wrap(text, 24)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join(' ')).toBe(text)
  })

  it('ends for any text and width, and loses no sign of it', () => {
    const bare = (text: string) => text.replace(/\s+/g, '')
    const property = fc.property(anyText, fc.integer({ min: -5, max: 100 }), (text, width) => {
      expect(bare(wrap(text, width).join('\n'))).toBe(bare(text))
    })
    fc.assert(property, { numRuns: 200 })
  }, 120_000)

  it('holds a high point however much space is before it', () => {
    expect(wrap(`Quoi${' '.repeat(100_000)}?`, 3)).toEqual(['Quoi ?'])
  }, 5_000)

  it('keeps line breaks and what is no letter', () => {
    expect(wrap('one\ntwo\u2028three 🇬🇪', 72)).toEqual(['one', 'two\u2028three 🇬🇪'])
    expect(wrap('', 72)).toEqual([])
  })
})
