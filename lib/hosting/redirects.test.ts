import { describe, expect, it } from 'vitest'
import { editionOf, hostileHero } from '../../tests/edition'
import { readRedirects, writeRedirects } from './host-files'
import { redirectsOf } from './redirects'

type Given = Parameters<typeof editionOf>[0]

/** The redirects of an edition, by their former address; those that `redirects.yaml` holds are given. */
async function tableOf(articles: Given, redirects: { from: string; to: string }[] = []) {
  const all = await redirectsOf({ ...editionOf(articles), redirects })
  return new Map(all.map(({ from, query, to, status }) => [query ? `${from}?${query}` : from, [status, to]]))
}

const one = '/2008/08/28/one/'

describe('former addresses', () => {
  it('lead in one step to the article itself, from every name it ever had', async () => {
    const table = await tableOf({ one: { fields: { formerly: ['/2007/01/01/older/', '/2008/08/28/old'] } } })
    expect(table.get('/2007/01/01/older/')).toEqual([301, one])
    expect(table.get('/2008/08/28/old')).toEqual([301, one])
    expect(table.get('/2008/08/28/old/feed/')).toEqual([301, one])
  })

  it('say of a withdrawn article that it is gone, whatever it was called', async () => {
    const table = await tableOf({ two: { fields: { status: 'withdrawn', formerly: ['/false/'] } } })
    expect(table.get('/2008/08/28/two/')).toEqual([410, '/gone/'])
    expect(table.get('/false/')).toEqual([410, '/gone/'])
    for (const form of ['index.txt', 'index.md', 'feed/', 'amp/'])
      expect(table.get(`/2008/08/28/two/${form}`), form).toEqual([410, '/gone/'])
    expect(table.get('/lite/2008/08/28/two/')).toEqual([410, '/gone/'])
    expect(table.has('/2008/08/28/')).toBe(false)
  })

  it('tell nothing of an article that is not public', async () => {
    const secret = { fields: { status: 'draft', formerly: ['/hint/'], topics: ['georgia'] } }
    const table = await tableOf({ one: {}, secret }, [{ from: '/?p=9', to: '/2008/08/28/secret/' }])
    expect(JSON.stringify([...table])).not.toMatch(/secret|hint|georgia|p=9/)
  })

  it('never hide a page, and the first claim holds', async () => {
    const table = await tableOf({ one: {} }, [
      { from: one, to: '/search/' },
      { from: '/feed/', to: '/corrections/' },
    ])
    expect(table.has(one)).toBe(false)
    expect(table.get('/feed/')).toEqual([301, '/corrections/'])
  })
})

describe('old WordPress addresses (crawlers.md, 21)', () => {
  const many = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`n${i}`, {}]))

  it.each([
    ['/feed/', '/feed.xml'],
    ['/feed/atom/', '/atom.xml'],
    ['/comments/feed/', '/feed.xml'],
    ['/2008/08/28/', '/2008/08/'],
    ['/category/security/', '/sections/security/'],
    ['/category/security/feed/', '/sections/security/feed.xml'],
    ['/tag/georgia/', '/topics/georgia/'],
    ['/author/staff/', '/authors/staff/'],
    ['/author/staff/feed/', '/authors/staff/feed.xml'],
    [`${one}feed/`, one],
    [`${one}amp/`, one],
    ['/one/feed/', one],
    ['/one/amp/', one],
  ])('%s leads to %s', async (from, to) => {
    const table = await tableOf({ one: { fields: { topics: ['georgia'] } }, ...many })
    expect(table.get(from)).toEqual([301, to])
  })

  it.each([
    ['/author/staff/page/2/', '/authors/staff/page/2/'],
    ['/category/security/page/2/', '/sections/security/page/2/'],
    ['/category/security/page/3/', '/sections/security/'],
    ['/category/security/page/4/', '/sections/security/'],
  ])(
    '%s, a page that WordPress counted from the newest, leads to what stands there or to the listing',
    async (from, to) => {
      const table = await tableOf(Object.fromEntries(Array.from({ length: 36 }, (_, i) => [`n${i}`, {}])))
      expect(table.get(from)).toEqual([301, to])
      expect(table.has('/category/security/page/5/')).toBe(false)
      expect(table.has('/page/3/')).toBe(false)
    },
  )

  it('lead nowhere when nothing was there', async () => {
    const table = await tableOf({ one: {} })
    for (const from of ['/tag/georgia/', '/category/sport/', '/two/feed/', '/category/security/page/2/'])
      expect(table.has(from), from).toBe(false)
  })

  it('of posts by number and of uploads are written in redirects.yaml', async () => {
    const table = await tableOf({ one: { fields: { hero: hostileHero } } }, [
      { from: '/?p=123', to: one },
      { from: '/wp-content/uploads/2008/08/small.jpg', to: `${one}small.jpg` },
    ])
    expect(table.get('/?p=123')).toEqual([301, one])
    expect(table.get('/wp-content/uploads/2008/08/small.jpg')).toEqual([
      301,
      expect.stringMatching(/^\/images\/[0-9a-f]{12}-\d+\.jpg$/),
    ])
  })
})

describe('the file of redirects', () => {
  const text = writeRedirects([
    { from: '/2008/café/', to: '/b/', status: 301 },
    { from: '/c/', to: '/gone/', status: 410 },
    { from: '/', query: 'p=12', to: '/b/', status: 301 },
  ])
  const find = readRedirects(text)

  it('is in the form hosts read', () => {
    expect(text).toBe('/ p=12 /b/ 301!\n/2008/caf%C3%A9/ /b/ 301\n/c/ /gone/ 410\n')
  })

  it.each([
    ['/2008/caf%C3%A9/', '', '/b/'],
    ['/2008/caf%c3%a9', '', '/b/'],
    ['/c', '?from=mail', '/gone/'],
    ['/', '?from=mail&p=12', '/b/'],
    ['/', '?p=1', undefined],
    ['/', '', undefined],
    ['/%zz', '', undefined],
  ])('finds %s%s', (path, query, to) => {
    expect(find(path, query)?.to).toBe(to)
  })

  it('keeps every line within what Cloudflare Pages reads', () => {
    const slug = 'a'.repeat(200)
    const line = writeRedirects([
      { from: `/2008/08/28/${slug}/feed/`, to: `/2008/08/28/${slug}/`, status: 301 },
    ])
    expect(line.length).toBeLessThan(1000)
  })
})
