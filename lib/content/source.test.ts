import { describe, expect, it } from 'vitest'
import { Source } from './source'

describe('Source.place', () => {
  it.each([
    ['the first character', 'ab', 0, 1, 1],
    ['a line feed, which ends its line', 'ab\ncd', 2, 1, 3],
    ['the character after it', 'ab\ncd', 3, 2, 1],
    ['a line after CRLF', 'ab\r\ncd', 4, 2, 1],
    ['a line after a lone carriage return', 'ab\rcd', 3, 2, 1],
    ['the end of the file', 'ab\n', 3, 2, 1],
    ['a tab as one column', '\tx', 1, 1, 2],
    ['an emoji as two columns', '😀x', 2, 1, 3],
    ['a joined emoji as its code units', '👩‍🚀x', 5, 1, 6],
    ['no line at U+2028', 'a\u2028b', 2, 1, 3],
  ])('counts %s', (_what, text, offset, line, column) => {
    const source = new Source('a.txt', text)
    expect(source.place(offset)).toEqual({ line, column })
    expect(source.offset(line, column)).toBe(offset)
  })

  it('counts without the byte-order mark', () => {
    const source = new Source('a.txt', '\uFEFFab')
    expect(source.text).toBe('ab')
    expect(source.place(0)).toEqual({ line: 1, column: 1 })
  })

  it('finds every line of a long file', () => {
    const source = new Source('a.txt', 'x\n'.repeat(1000))
    for (let line = 1; line <= 1000; line++) expect(source.place((line - 1) * 2 + 1).line).toBe(line)
  })
})

describe('Source.problem', () => {
  it('joins a fault to its place', () => {
    const fault = { code: 'a', message: 'b', hint: 'c' }
    expect(new Source('a.txt', 'x\ny').problem(2, fault)).toEqual({
      ...fault,
      file: 'a.txt',
      line: 2,
      column: 1,
    })
  })
})
