import { describe, expect, it } from 'vitest'
import { articleWith, editionWith } from '../../tests/folder'
import { publicationAt } from '../../tests/publication'
import { frontOf, leadOf } from './front'
import { listingsOf, pagesOf } from './listing'

const hero = '{ file: a.jpg, alt: Flags., caption: Flags., credit: Us, licence: None }'
const on = (day: number, hour = 12) => `2008-08-${day}T${hour}:00:00Z`
const edition = editionWith(
  articleWith('2008/newest', { published: on(29, 18) }),
  articleWith('2008/second', { published: on(29) }),
  articleWith('2008/third', { published: on(28, 18) }),
  articleWith('2008/same-day', { published: on(28) }),
  articleWith('2008/oldest', { published: on(26) }),
)
describe('the lead', () => {
  it('is the article the editor pinned', () => {
    expect(leadOf({ ...edition, site: { ...edition.site, lead: 'oldest' } })?.slug).toBe('oldest')
  })

  it('is otherwise the newest with a hero, and otherwise the newest', () => {
    const pictured = editionWith(
      articleWith('2008/plain', { published: on(29) }),
      articleWith('2008/pictured', { published: on(28), hero }),
    )
    expect(leadOf(pictured)?.slug).toBe('pictured')
    expect(leadOf({ ...edition, site: { ...edition.site, lead: 'not-yet-public' } })?.slug).toBe('newest')
    expect(leadOf({ ...edition, articles: [] })).toBeUndefined()
  })
})

describe('the front page', () => {
  it('has one lead, two seconds, and the rest by day, each article once', async () => {
    const whole = publicationAt()
    const [listing] = listingsOf(whole)
    const [page] = listing ? pagesOf(listing) : []
    if (!page) throw new Error('an edition has a front page')
    const front = await frontOf(whole, page)
    const river = front.river.flatMap(({ cards }) => cards)
    const shown = [...(front.lead ? [front.lead] : []), ...front.seconds, ...river].map(
      ({ address }) => address,
    )
    expect(front.seconds).toHaveLength(2)
    expect(new Set(shown).size).toBe(shown.length)
    expect(shown.sort()).toEqual(page.articles.map(({ address }) => address).sort())
    for (const { day, cards } of front.river) {
      expect(cards.every(({ published }) => published.text === day.text)).toBe(true)
    }
    const days = front.river.map(({ day }) => Date.parse(day.iso))
    expect(days).toEqual([...days].sort((a, b) => b - a))
    expect(front.statement?.quotation.text).toMatch(/\S/)
  })
})
