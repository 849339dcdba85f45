import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { editionOf, hostile, hostileHero, siteUrl } from '../../../tests/edition'
import { publicationAt } from '../../../tests/publication'
import { sitemapParts } from '../../content/address'
import { typeset } from '../../typography/typeset'
import { elementsIn, strictXml, textsIn } from '../strict-xml'
import { newsSitemap } from './news'
import { sitemapsOf } from './sitemaps'
import { urlset } from './urlset'

const schema = (fileName: string) => ({
  fileName,
  contents: readFileSync(`lib/forms/sitemaps/schemas/${fileName}`, 'utf8'),
})

/** What the published schemas have against sitemaps. */
async function faults(...xml: string[]): Promise<string[]> {
  const main = xml[0]?.includes('<sitemapindex') ? 'siteindex.xsd' : 'all.xsd'
  const preload = ['sitemap.xsd', 'image.xsd', 'news.xsd', 'xhtml.xsd'].map(schema)
  const { errors } = await validateXML({ xml, schema: [schema(main)], preload })
  return errors.map(({ message }) => message)
}

const locs = (xml: string) => elementsIn(strictXml(xml), 'loc').map(({ text }) => text)
const at = (published: string, more = {}) => ({ fields: { published, ...more } })

describe('the sitemaps of an edition', () => {
  it('are an index, one for each year, and one of all other pages', async () => {
    const edition = editionOf({
      a: at('2008-08-28T18:00:00+02:00', { updated: '2009-02-01T09:00:00+01:00', hero: hostileHero }),
      b: at('2008-12-31T23:30:00Z'),
      c: at('2009-01-01T00:30:00+02:00'),
      d: at('2009-06-01T12:00:00Z'),
      secret: at('2009-07-01T12:00:00Z', { status: 'draft' }),
    })
    const [index, ...children] = await sitemapsOf(edition, siteUrl)
    if (!index) throw new Error('there is an index')
    expect(index.address).toBe('/sitemap.xml')
    expect(locs(index.xml)).toEqual(children.map(({ address }) => `${siteUrl}${address}`))
    expect(locs(index.xml)).toEqual(['2009', '2008', 'pages'].map((name) => `${siteUrl}/sitemap-${name}.xml`))
    expect(elementsIn(strictXml(index.xml), 'lastmod').map(({ text }) => text)).toEqual([
      '2009-06-01T12:00:00Z',
      '2009-02-01T08:00:00Z',
    ])
    expect(children.slice(0, 2).map(({ xml }) => locs(xml))).toEqual([
      [`${siteUrl}/2009/06/01/d/`],
      ['12/31/b', '12/31/c', '08/28/a'].map((end) => `${siteUrl}/2008/${end}/`),
    ])
    for (const { xml } of [index, ...children]) {
      expect(await faults(xml)).toEqual([])
      expect(xml).not.toMatch(/secret|priority|changefreq|undefined/)
    }
  })

  it('give an article its own last change and its hero', async () => {
    const edition = editionOf({ a: at('2008-08-28T18:00:00+02:00', { hero: hostileHero }) })
    const [, year, pages] = await sitemapsOf(edition, siteUrl)
    const [url] = elementsIn(strictXml(year?.xml ?? ''), 'url')
    expect(url && textsIn(url, 'lastmod')).toEqual(['2008-08-28T16:00:00Z'])
    expect(url && elementsIn(url, 'image:loc').map(({ text }) => text)).toEqual([
      expect.stringMatching(/^https:\/\/news\.example\/images\/[0-9a-f]{12}-\d+\.jpg$/),
    ])
    expect(elementsIn(strictXml(pages?.xml ?? ''), 'lastmod')).toEqual([])
    const [, bare] = await sitemapsOf(editionOf({ a: at('2008-08-28T18:00:00+02:00') }), siteUrl)
    expect(elementsIn(strictXml(bare?.xml ?? ''), 'image:loc').map(({ text }) => text)).toEqual([
      `${siteUrl}/2008/08/28/a/card.jpg`,
    ])
  })

  it('name every page of every listing and standing page once, and none that is not to be found', async () => {
    const edition = publicationAt()
    const sitemaps = await sitemapsOf(edition, siteUrl)
    const all = sitemaps.slice(1).flatMap(({ xml }) => locs(xml))
    expect(new Set(all).size).toBe(all.length)
    expect(all).toEqual(expect.arrayContaining(edition.articles.map(({ address }) => `${siteUrl}${address}`)))
    for (const path of ['/', '/page/1/', '/about/', '/corrections/', '/2020/', '/topics/lighthouses/'])
      expect(all).toContain(`${siteUrl}${path}`)
    // A month that is all of its year is found there.
    expect(all).not.toContain(`${siteUrl}/2020/10/`)
    expect(all.filter((address) => /\/(?:lite|search|gone|style|404)\//.test(address))).toEqual([])
    expect(await faults(...sitemaps.slice(1).map(({ xml }) => xml))).toEqual([])
  })

  it('are cut where the protocol ends, and nothing is lost at the cut', () => {
    const parts = sitemapParts('2008', ['a', 'b', 'c', 'd', 'e'], 2)
    expect(parts).toEqual([
      { address: '/sitemap-2008.xml', part: ['a', 'b'] },
      { address: '/sitemap-2008-2.xml', part: ['c', 'd'] },
      { address: '/sitemap-2008-3.xml', part: ['e'] },
    ])
  })

  it('escape addresses, and the schema would see another order', async () => {
    const loc = 'https://news.example/?a=1&b=<2>'
    expect(locs(urlset([{ loc }]))).toEqual([loc])
    expect(await faults(urlset([{ loc: 'https://news.example/' }]))).toEqual([])
    const wrong = urlset([{ lastmod: '2008-08-28T18:00:00Z', loc: 'https://news.example/' }])
    expect(await faults(wrong)).not.toEqual([])
  })
})

describe('the news sitemap', () => {
  const now = new Date('2008-08-30T18:00:00Z')
  const marks = (xml: string) => elementsIn(strictXml(xml), 'news:title').map(({ text }) => text)

  it('holds the last 48 hours, the first of their seconds included', async () => {
    const edition = editionOf(
      {
        before: at('2008-08-28T17:59:59Z'),
        first: at('2008-08-28T20:00:00+02:00'),
        last: at('2008-08-30T18:00:00Z'),
        after: at('2008-08-30T18:00:01Z'),
        secret: at('2008-08-30T12:00:00Z', { status: 'draft' }),
      },
      now,
    )
    const { address, xml } = newsSitemap(edition, siteUrl)
    expect(address).toBe('/news-sitemap.xml')
    expect(marks(xml)).toEqual(['last', 'first'])
    expect(locs(xml)).toHaveLength(2)
    expect(await faults(xml)).toEqual([])
  })

  it('names the publication, the language, the moment and the headline as it is printed', async () => {
    const fields = { headline: hostile, language: 'zh-Hant', dateline: { place: 'Taipei' } }
    const { xml } = newsSitemap(editionOf({ a: at('2008-08-30T12:00:00+02:00', fields) }, now), siteUrl)
    const values = ['name', 'language', 'publication_date', 'title'].map(
      (name) => elementsIn(strictXml(xml), `news:${name}`)[0]?.text,
    )
    expect(values).toEqual(['Sound', 'zh-tw', '2008-08-30T10:00:00Z', typeset(hostile, 'zh-Hant')])
    expect(await faults(xml)).toEqual([])
  })

  it('holds a thousand at most', () => {
    const edition = editionOf({ a: at('2008-08-30T12:00:00Z') }, now)
    const [article] = edition.articles
    if (!article) throw new Error('the article is in the edition')
    const many = { ...edition, articles: Array.from({ length: 1001 }, () => article) }
    expect(marks(newsSitemap(many, siteUrl).xml)).toHaveLength(1000)
  })

  it('is valid on a day without news, and in a publication without articles', async () => {
    const quiet = newsSitemap(editionOf({ a: at('2008-08-01T12:00:00Z') }, now), siteUrl).xml
    expect([locs(quiet), marks(quiet)]).toEqual([[`${siteUrl}/2008/08/01/a/`], []])
    expect(await faults(quiet)).toEqual([])
    const empty = newsSitemap(editionOf({}, now), siteUrl).xml
    expect([locs(empty), marks(empty)]).toEqual([[`${siteUrl}/`], []])
    expect(await faults(empty)).toEqual([])
  })
})
