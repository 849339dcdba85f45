import { describe, expect, it } from 'vitest'
import { median, table, withSection } from './table'

describe('a table', () => {
  it('is Markdown whose columns stand under each other', () => {
    expect(
      table(
        ['build', 'A', 'Other'],
        [
          ['clean', '1.0', '12.5'],
          ['one edit', '-', '3.0'],
        ],
      ),
    ).toBe(
      [
        '| build    |   A | Other |',
        '| -------- | --: | ----: |',
        '| clean    | 1.0 |  12.5 |',
        '| one edit |   - |   3.0 |',
      ].join('\n'),
    )
  })
})

describe('the median', () => {
  it('is the middle one, or between the middle two, in whatever order they came', () => {
    expect(median([30, 1, 2])).toBe(2)
    expect(median([9, 1, 3, 5])).toBe(4)
    expect(median([7])).toBe(7)
  })

  it('of nothing is not a number', () => {
    expect(median([])).toBeNaN()
  })
})

describe('a section of results', () => {
  const text = '# Title\n\n## 100 articles\n\nold\n\n## 1,000 articles\n\nkept\n'

  it('takes the place of the one with its heading', () => {
    expect(withSection(text, '100 articles', 'new\n')).toBe(
      '# Title\n\n## 100 articles\n\nnew\n\n## 1,000 articles\n\nkept\n',
    )
    expect(withSection(text, '1,000 articles', 'new')).toBe(
      '# Title\n\n## 100 articles\n\nold\n\n## 1,000 articles\n\nnew\n',
    )
  })

  it('is the last when it is new', () => {
    expect(withSection(text, '10,000 articles', 'new')).toBe(`${text}\n## 10,000 articles\n\nnew\n`)
  })
})
