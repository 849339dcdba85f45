import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleWith, editionWith } from '../../tests/folder'
import type { Edition, PublishedArticle } from './gate'
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
  const { articles: all } = editionWith(
    ...Array.from({ length: pageSize * 4 }, (_, i) =>
      articleWith(`2008/b-${i}`, { published: `2008-0${(i % 3) + 1}-07T12:00:00Z` }),
    ),
  )
  const pagesWith = (count: number) => pagesOf({ ...listing('year', '2008'), articles: all.slice(-count) })

  it('hold every article once, newest first, and lead both ways', () => {
    const pages = pagesWith(pageSize * 3 + 5)
    expect(pages.map(({ address }) => address)).toEqual(['/2008/', '/2008/page/2/', '/2008/page/1/'])
    expect(pages.map(({ number }) => number)).toEqual([undefined, 2, 1])
    expect(pages.map(({ articles }) => articles.length)).toEqual([pageSize + 5, pageSize, pageSize])
    expect(pages.flatMap(({ articles }) => articles)).toEqual(all.slice(-(pageSize * 3 + 5)))
    expect(pages.map(({ newer }) => newer)).toEqual([undefined, '/2008/', '/2008/page/2/'])
    expect(pages.map(({ older }) => older)).toEqual(['/2008/page/2/', '/2008/page/1/', undefined])
  })

  it.each([
    [pageSize - 1, [pageSize - 1]],
    [pageSize * 2 - 1, [pageSize * 2 - 1]],
    [pageSize * 2, [pageSize, pageSize]],
    [pageSize * 3 - 1, [pageSize * 2 - 1, pageSize]],
    [pageSize * 3, [pageSize, pageSize, pageSize]],
  ])(
    '%i articles: the first has a page of them where there is one, and a further page is full',
    (count, sizes) => {
      expect(pagesWith(count).map(({ articles }) => articles.length)).toEqual(sizes)
    },
  )

  it('are one even when there is nothing to list', () => {
    const pages = pagesOf({ ...listing('front', ''), articles: [] })
    expect(pages).toMatchObject([{ address: '/', articles: [], newer: undefined, older: undefined }])
  })

  it('of a year name its months on the first alone, since there may come another', () => {
    const pages = pagesWith(pageSize * 2)
    expect(pages.map(({ within }) => within?.length)).toEqual([3, undefined])
  })
})

describe('a newer article', () => {
  const [sound] = edition.articles
  const [topic] = edition.topics.values()
  const [author] = edition.authors.values()
  if (!sound || !topic || !author) throw new Error('the sound publication has one of each')

  const article = fc.record({
    month: fc.constantFrom('2008/01', '2008/12', '2009/01'),
    section: fc.constantFrom('security', 'ideas'),
    topics: fc.subarray(['georgia', 'russia']),
    authors: fc.subarray(['staff', 'ann'], { minLength: 1 }),
  })
  const newestFirst = fc
    .array(article, { minLength: 1, maxLength: pageSize * 6, size: 'max' })
    .map((all) => all.toSorted((a, b) => (a.month < b.month ? 1 : -1)))
    .map((all) =>
      all.map(({ month, ...fields }, i): PublishedArticle => {
        const slug = `n${all.length - i}`
        return { ...sound, ...fields, id: slug, slug, address: `/${month}/05/${slug}/` }
      }),
    )

  /** The listings of these articles by their addresses, each with its further pages. */
  function listingsWith(articles: readonly PublishedArticle[]) {
    const named = <T>(one: T, ...ids: string[]) => new Map(ids.map((id) => [id, { ...one, id }]))
    const whole: Edition = {
      ...edition,
      articles,
      topics: named(topic, 'georgia', 'russia') as Edition['topics'],
      authors: named(author, 'staff', 'ann') as Edition['authors'],
    }
    return listingsOf(whole).map((one) => ({ ...one, further: pagesOf(one).slice(1) }))
  }

  it('changes the first page of what it stands in; a page that is left behind, the one before it', () => {
    let full = 0
    fc.assert(
      fc.property(newestFirst, (articles) => {
        const before = new Map(listingsWith(articles.slice(1)).map((one) => [one.address, one]))
        for (const { address, articles: now, further } of listingsWith(articles)) {
          const known = before.get(address) ?? { articles: [], further: [] }
          const isFull = now.length > known.articles.length && now.length % pageSize === 0
          const left = further.slice(0, further.length - known.further.length)
          expect(left).toHaveLength(isFull && now.length > pageSize ? 1 : 0)
          full += left.length
          const stayed = further
            .slice(left.length)
            .map((page) => (page.newer === left[0]?.address ? { ...page, newer: address } : page))
          expect(stayed).toEqual(known.further)
        }
      }),
    )
    expect(full).toBeGreaterThan(0)
  })
})
