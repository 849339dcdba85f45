import { describe, expect, it } from 'vitest'
import { articleWith, editionWith, soundFolder } from '../../tests/folder'
import { readPublication } from '../content/publication'
import { addressesOf, isKept } from './addresses'
import { visibleAt } from './gate'
import { pageSize } from './listing'

const topics = '[georgia]'
const article = articleWith('2008/a', { topics })
const one = '/2008/08/28/a/'
const kinds = (...addresses: string[]) =>
  addresses.map((address) => addressesOf(editionWith(article)).get(address)?.kind)

describe('the addresses of an edition', () => {
  it('are those of pages, of their other forms, of feeds and of what programs ask for', () => {
    expect(kinds('/', one, '/sections/security/', '/authors/staff/', '/2008/08/')).toEqual([
      ...['listing', 'article', 'listing', 'listing', 'listing'],
    ])
    expect(kinds(`${one}index.md`, `${one}index.txt`, `/lite${one}`)).toEqual(['form', 'form', 'form'])
    expect(kinds('/feed.xml', '/topics/georgia/atom.xml', '/corrections/feed.json')).toEqual([
      'feed',
      'feed',
      'feed',
    ])
    expect(kinds('/sitemap.xml', '/sitemap-2008.xml', '/robots.txt', '/llms.txt')).toEqual([
      'file',
      'file',
      'file',
      'file',
    ])
    expect(kinds('/search/', '/lite/', '/gone/', '/404.html')).toEqual([
      'fixed',
      'fixed',
      'refusal',
      'refusal',
    ])
    expect(kinds(`${one}card.jpg`, `${one}16x9.jpg`)).toEqual(['image', undefined])
  })

  it('are none of what is not there: archives have no feed, and a topic without articles no page', () => {
    expect(
      kinds('/2008/feed.xml', '/topics/russia/', '/page/1/', '/sitemap-2009.xml', '/2008/08/28/b/'),
    ).toEqual([...[undefined, undefined, undefined, undefined, undefined]])
  })

  it('are there since the moment that their articles are', () => {
    const moment = (day: number) => `2008-08-${String(day).padStart(2, '0')}T12:00:00Z`
    const articles = Array.from({ length: pageSize * 2 + 1 }, (_, i) =>
      articleWith(`2008/n${i}`, { published: moment(i + 1), topics }),
    )
    const draft = articleWith('2007/d', { published: '2007-01-01T12:00:00Z', status: 'draft' })
    const publication = { ...readPublication(soundFolder), articles: [...articles, draft] }
    const occupied = addressesOf(visibleAt(publication, new Date(moment(1)), { preview: true }))
    const since = (address: string) => occupied.get(address)?.since
    expect(since('/')).toBe(0)
    expect(since('/topics/georgia/')).toBe(Date.parse(moment(1)))
    // Until there is a page more, its articles are on the first.
    expect(since('/topics/georgia/page/1/')).toBe(Date.parse(moment(pageSize * 2)))
    expect(since('/topics/georgia/page/2/')).toBeUndefined()
    expect(since('/2008/08/03/n2/index.md')).toBe(Date.parse(moment(3)))
    expect(since('/2007/01/01/d/')).toBe(Number.POSITIVE_INFINITY)
    expect(since('/2007/')).toBe(Number.POSITIVE_INFINITY)
  })
})

it.each([
  ['/images/a.jpg', true],
  ['/style/', true],
  ['/1999/', true],
  ['/sections/security/page/9/', true],
  [`${one}index.html`, true],
  ['/feed.xml.gz', true],
  ['/imagesof/', false],
  ['/about/index.html', false],
  ['/about/page/2/', false],
])('%s is kept for the site: %s', (address, kept) => {
  expect(isKept(address, addressesOf(editionWith(article)))).toBe(kept)
})
