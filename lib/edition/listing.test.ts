import { describe, expect, it } from 'vitest'
import { articleWith, editionWith } from '../../tests/folder'
import { listingsOf, pageSize, pagesOf } from './listing'

const many = Array.from({ length: pageSize * 2 + 1 }, (_, i) =>
  articleWith(`2008/a-${i}`, { published: `2008-0${(i % 3) + 1}-05T12:00:00Z`, topics: '[georgia]' }),
)
const edition = editionWith(...many)
const listing = (kind: string, id: string) => {
  const found = listingsOf(edition).find((known) => known.kind === kind && known.id === id)
  if (!found) throw new Error(`no ${kind} ${id}`)
  return found
}

describe('listings', () => {
  it('gives each its own articles', () => {
    expect(listing('front', '').articles).toHaveLength(many.length)
    expect(listing('year', '2008').articles).toHaveLength(many.length)
    expect(
      listing('month', '2008/02').articles.every(({ published }) => published.startsWith('2008-02')),
    ).toBe(true)
    expect(listing('month', '2008/02').title).toBe('February 2008')
  })

  it('lets a year lead to its months', () => {
    expect(
      listing('year', '2008')
        .within?.map(({ address }) => address)
        .sort(),
    ).toEqual(['/2008/01/', '/2008/02/', '/2008/03/'])
  })

  it('knows a month that is all of its year', () => {
    expect(listing('month', '2008/02').isRepeated).toBe(false)
    const [month] = listingsOf(editionWith(articleWith('2008/a'))).filter(({ kind }) => kind === 'month')
    expect(month?.isRepeated).toBe(true)
  })

  it('has no page for a topic of which nothing is public', () => {
    const kinds = listingsOf(editionWith(articleWith('2008/a', { topics: '[]' }))).map(({ kind }) => kind)
    expect(kinds).not.toContain('topic')
  })
})

describe('pages', () => {
  it('hold every article once, none more than the page holds, and lead both ways', () => {
    const pages = pagesOf(listing('year', '2008'))
    expect(pages.map(({ address }) => address)).toEqual(['/2008/', '/2008/page/2/', '/2008/page/3/'])
    expect(pages.map(({ articles }) => articles.length)).toEqual([pageSize, pageSize, 1])
    expect(new Set(pages.flatMap(({ articles }) => articles.map(({ id }) => id))).size).toBe(many.length)
    expect(pages.map(({ newer }) => newer)).toEqual([undefined, '/2008/', '/2008/page/2/'])
    expect(pages.map(({ older }) => older)).toEqual(['/2008/page/2/', '/2008/page/3/', undefined])
  })

  it('are one even when there is nothing to list', () => {
    expect(pagesOf({ ...listing('front', ''), articles: [] })).toHaveLength(1)
  })
})
