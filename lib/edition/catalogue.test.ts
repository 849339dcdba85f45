import { describe, expect, it } from 'vitest'
import { articleWith, editionWith } from '../../tests/folder'
import { addressesOf } from './addresses'
import { catalogueOf } from './catalogue'
import { frontOf } from './front'
import type { Edition } from './gate'
import { listingsOf, pageSize } from './listing'
import { pagesOfEdition } from './pages'
import { relatedViews, viewOf } from './views'

const slugsOf = (articles: readonly { slug: string }[] = []) => articles.map(({ slug }) => slug)

describe('the catalogue of an edition', () => {
  const edition: Edition = {
    ...editionWith(
      articleWith('2008/a', { topics: '[georgia, russia]', published: '2008-08-31T23:30:00Z' }),
      articleWith('2008/b', {
        topics: '[georgia]',
        published: '2008-08-28T12:00:00Z',
        authors: '[ann, staff]',
      }),
      articleWith('2007/c', { published: '2007-01-01T12:00:00Z', section: 'ideas', authors: '[ann, ann]' }),
    ),
    series: [
      { id: 'one', name: 'One', description: '', parts: ['c', 'gone', 'a'] },
      { id: 'two', name: 'Two', description: '', parts: ['a'] },
    ],
  }
  const catalogue = catalogueOf(edition)

  it('has the articles of each topic, section and author, newest first and each once', () => {
    expect(slugsOf(catalogue.byTopic.get('georgia'))).toEqual(['a', 'b'])
    expect(slugsOf(catalogue.byTopic.get('russia'))).toEqual(['a'])
    expect(slugsOf(catalogue.bySection.get('security'))).toEqual(['a', 'b'])
    expect(slugsOf(catalogue.byAuthor.get('ann'))).toEqual(['b', 'c'])
    expect(catalogue.byAuthor.get('nobody')).toBeUndefined()
  })

  it('reckons years and months as addresses do, in the zone of the publication', () => {
    const { address } = catalogue.bySlug.get('a') ?? { address: '' }
    expect([...catalogue.byTime.keys()]).toContain(address.slice(1, 8))
    expect(slugsOf(catalogue.byTime.get('2008'))).toEqual(['a', 'b'])
    expect(slugsOf(catalogue.byTime.get('2007/01'))).toEqual(['c'])
  })

  it('knows the series of an article, the first that names it', () => {
    expect(catalogue.series.get('a')?.name).toBe('One')
    expect(catalogue.series.get('b')).toBeUndefined()
  })

  it('is made once for an edition, and anew for another', () => {
    expect(catalogueOf(edition)).toBe(catalogue)
    const fewer = { ...edition, articles: edition.articles.slice(1) }
    expect(catalogueOf(fewer).bySlug.has('a')).toBe(false)
  })
})

/** What grows with an archive: articles of the same authors and topics, year after year. */
function archive(size: number): Edition {
  return editionWith(
    ...Array.from({ length: size }, (_, i) => {
      const year = 2029 - Math.floor(i / 25)
      const month = String(12 - (i % 12)).padStart(2, '0')
      return articleWith(`${year}/a-${i}`, {
        published: `${year}-${month}-05T12:00:00Z`,
        topics: '[georgia]',
        related: i > 0 ? `[a-${i - 1}]` : '[]',
      })
    }),
  )
}

/** The lists within what a page is made from, each by its way and its length, and how much there is in all. */
async function sizesOf(edition: Edition) {
  const [newest] = edition.articles
  const listing = (address: string) => {
    const page = pagesOfEdition(edition).get(address)
    if (page?.kind !== 'listing') throw new Error(`no listing at ${address}`)
    return page.listing
  }
  if (!newest) throw new Error('an edition without articles')
  const models = {
    article: [await viewOf(edition, newest), await relatedViews(edition, newest)],
    front: await frontOf(edition, listing('/')),
    topic: listing('/topics/georgia/'),
    section: listing('/sections/security/'),
    author: listing('/authors/staff/'),
  }
  return Object.fromEntries(Object.entries(models).map(([name, model]) => [name, valuesIn(model)]))
}

function valuesIn(model: unknown): number {
  if (typeof model !== 'object' || model === null) return 1
  return Object.values(model).reduce((sum: number, part) => sum + valuesIn(part), 0)
}

describe('an archive that grows tenfold', () => {
  const [small, large] = [archive(4 * pageSize), archive(40 * pageSize)]

  it('adds nothing to what an article, the front page and a page of any listing hold', async () => {
    const [before, after] = [await sizesOf(small), await sizesOf(large)]
    expect(before.topic).toBeGreaterThan(pageSize)
    expect(after).toEqual(before)
  })

  it('has addresses and pages in proportion to its articles', () => {
    const perArticle = (edition: Edition) => addressesOf(edition).size / edition.articles.length
    expect(perArticle(large)).toBeLessThan(perArticle(small) * 1.1)
    expect(pagesOfEdition(large).size / pagesOfEdition(small).size).toBeLessThan(11)
  })

  it('is looked through once for all listings: none of them looks at the articles of others', () => {
    let looked = 0
    const counted = large.articles.map((article) => ({
      ...article,
      get topics() {
        looked += 1
        return article.topics
      },
    }))
    const topics = new Map(
      Array.from({ length: 100 }, (_, i) => [`t-${i}`, { id: `t-${i}`, name: `T ${i}`, description: '' }]),
    )
    listingsOf({ ...large, articles: counted, topics })
    expect(looked).toBe(counted.length)
  })
})
