import { describe, expect, it } from 'vitest'
import { folderForTest } from '../../tests/folder'
import { readingTime } from './length'

const timeOf = (text: string) => readingTime(`${folderForTest({ 'article.mdx': text })}/article.mdx`)

describe('readingTime', () => {
  it('counts the words of the body and of its components, not of the front matter', () => {
    const text =
      '---\nheadline: One two three\n---\n\nIt’s *well-known*.\n\n<Aside title="No">\n\nДва слова.\n\n</Aside>\n'
    expect(timeOf(text)).toEqual({ words: 4, minutes: 1 })
  })

  it('rounds to whole minutes', () => {
    expect(timeOf('word '.repeat(344)).minutes).toBe(1)
    expect(timeOf('word '.repeat(345)).minutes).toBe(2)
  })

  it('says a minute of an article that is empty or cannot be read', () => {
    expect(timeOf('')).toEqual({ words: 0, minutes: 1 })
    expect(timeOf('A lone { brace')).toEqual({ words: 0, minutes: 1 })
  })
})
