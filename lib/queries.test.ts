import { describe, expect, it } from 'vitest'
import type { Edition } from './edition'
import { articleWith, editionWith } from './fixture'
import { articleAt, articlesBy, articlesIn, leadOf } from './queries'

const hero = '{ file: a.jpg, alt: Flags., caption: Flags., credit: Us, licence: None }'
const on = (day: number) => `2008-08-${day}T12:00:00Z`
const edition = editionWith(
  articleWith('2008/newest', { published: on(29), topics: '[china]', authors: '[desk, staff]' }),
  articleWith('2008/alike', { published: on(28), topics: '[china, georgia]', hero }),
  articleWith('2008/apart', { published: on(27), section: 'ideas' }),
  articleWith('2008/oldest', {
    published: on(26),
    topics: '[china, georgia]',
    section: 'ideas',
  }),
)
const slugs = (articles: readonly { slug: string }[]) => articles.map(({ slug }) => slug)

describe('queries', () => {
  it('find an article by its whole address', () => {
    expect(articleAt(edition, '/2008/08/29/newest/')?.slug).toBe('newest')
    expect(articleAt(edition, '/2008/08/29/newest')).toBeUndefined()
  })

  it('list a section and an author, newest first', () => {
    expect(slugs(articlesIn(edition, 'ideas'))).toEqual(['apart', 'oldest'])
    expect(slugs(articlesBy(edition, 'desk'))).toEqual(['newest'])
    expect(articlesBy(edition, 'nobody')).toEqual([])
  })

  it('let the newest article with a hero lead, or the newest', () => {
    const without: Edition = { ...edition, articles: edition.articles.filter((article) => !article.hero) }
    expect(leadOf(edition)?.slug).toBe('alike')
    expect(leadOf(without)?.slug).toBe('newest')
    expect(leadOf({ ...edition, articles: [] })).toBeUndefined()
  })
})
