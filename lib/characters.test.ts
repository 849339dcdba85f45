import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { described, isStrange, isVisible, printable, printableJson, strangeIn } from './characters'

/** What may do harm in a terminal, a name or a line, by its code point alone. */
const harmful = [
  ...[0x00, 0x07, 0x08, 0x0b, 0x0c, 0x1b, 0x7f, 0x85, 0x9b],
  ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069],
  ...[0x2028, 0x2029, 0x200b, 0xfeff, 0xfffd, 0xfffe, 0xffff, 0xfdd0, 0x1fffe, 0x10ffff, 0xd800, 0xdfff],
  ...[0xe000, 0xe0001, 0xe0041, 0x2062, 0x206a, 0xfff9],
]

describe('a text', () => {
  it.each(harmful.map((code) => [`U+${code.toString(16)}`, String.fromCodePoint(code)]))(
    'never holds %s, wherever it stands among letters',
    (_name, character) => {
      const letters = fc.constantFrom('a', 'é', ' ', '中', 'ж', '1', '\n')
      const around = fc.tuple(fc.array(letters), fc.array(letters))
      fc.assert(
        fc.property(around, ([before, after]) => {
          const text = `${before.join('')}${character}${after.join('')}`
          expect(strangeIn(text)).toEqual([{ index: before.join('').length, character }])
        }),
      )
    },
  )

  it.each([
    ['a line, a tab and a carriage return', 'one\r\n\ttwo'],
    ['Persian with its joiner', 'می‌خواهم «کتاب»‌ها'],
    ['Hindi that shows a half letter', 'क्‍ष'],
    ['Sinhala', 'ශ්‍රී'],
    ['Hebrew and Arabic with marks of direction', 'שלום\u200F! \u061C123\u200E'],
    ['a family, a flag of a state and one of a region', '👩‍👩‍👧‍👦 🇬🇪 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️‍🔥 👩🏽‍🚀'],
    ['Thai and Khmer that may break', 'สวัสดี\u200Bชาวโลก ភាសា\u200Bខ្មែរ'],
    [
      'soft hyphens, joined words and every space of a printer',
      'super\u00ADmarket 5\u00A0km\u2060/h 1\u202F000',
    ],
    ['letters with their own marks', 'e\u0301 ё ﷺ 葛\u{E0100}'],
    ['letters beyond the first plane', '𝔘𐍈'],
  ])('may hold %s', (_what, text) => {
    expect(strangeIn(text)).toEqual([])
  })

  it.each([
    ['a joiner between letters that do not join', 'pass\u200Dport', 4],
    ['two joiners in a row', 'می\u200C\u200C.', 3],
    ['letters of a flag without a flag', 'a\u{E0067}', 1],
    ['a row of marks that pick a shape', 'a\uFE00\uFE01', 2],
  ])('never holds %s', (_what, text, index) => {
    expect(strangeIn(text).map((found) => found.index)).toEqual([index])
  })
})

describe('what is printed', () => {
  const anything = fc.string({ unit: 'binary' })

  it('holds nothing that acts on a terminal, and is one line', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u2028\u2029]/u)
      }),
    )
    expect(printable('a\u001B[31m\nb\u202E')).toBe('a[U+001B][31m[U+000A]b[U+202E]')
  })

  it('is the same value in JSON', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const json = printableJson({ text })
        expect(JSON.parse(json)).toEqual({ text })
        expect(isStrange(json)).toBe(false)
      }),
    )
  })
})

it.each([
  ['a', true],
  ['中', true],
  ['!', true],
  ['👩‍👩‍👧‍👦', true],
  ['', false],
  [' \t\u00A0\u3000', false],
  ['\u200B\u200B', false],
  ['\u00AD\u00AD', false],
  ['\u200E\u061C\u2060\uFEFF', false],
  ['\u3164\u115F\uFE0F', false],
  ['\u2800', false],
])('a reader sees something of %j: %s', (text, seen) => {
  expect(isVisible(text)).toBe(seen)
})

it('a character is told by its number and what it does', () => {
  expect(['\u0007', '\uD800', '\uFFFD', '\u202E', '\uFFFE', '\u200B'].map(described)).toEqual([
    'U+0007, a control character',
    'U+D800, half of a character',
    'U+FFFD, which stands for a letter that was lost',
    'U+202E, which turns the order of letters around',
    'U+FFFE, which is no character',
    'U+200B, which shows nothing',
  ])
})
