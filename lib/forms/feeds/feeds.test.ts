import { statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { editionOf, hostile, hostileHero, siteUrl } from '../../../tests/edition'
import { soundFolder } from '../../../tests/folder'
import { everyMark } from '../../../tests/manuscript'
import type { Edition } from '../../edition/gate'
import { type Listing, listingsOf } from '../../edition/listing'
import { typeset } from '../../typography/typeset'
import { manuscriptOf } from '../article/manuscript'
import { elementsIn, strictXml, textsIn } from '../strict-xml'
import { atomFeed } from './atom'
import { feedOf, feedSize } from './feed'
import { feedItem } from './item'
import { jsonFeed } from './json'
import { rssFeed } from './rss'

/** The feed of a listing in every format, each read by a strict parser of its own. */
async function feedsOf(given: Edition, { id = '', hub = '' } = {}) {
  const edition = hub ? { ...given, site: { ...given.site, hub } } : given
  const listing = listingsOf(edition).find((one) => one.id === id)
  if (!listing) throw new Error(`there is a listing ${id}`)
  const read = edition.articles.map(
    async (article) =>
      [article, await feedItem(await manuscriptOf(edition, article, siteUrl), async () => 4321)] as const,
  )
  const feed = feedOf(edition, listing, { siteUrl, items: new Map(await Promise.all(read)) })
  const texts = { rss: rssFeed(feed), atom: atomFeed(feed), json: jsonFeed(feed) }
  const [channel] = strictXml(texts.rss).children
  if (!channel) throw new Error('RSS has a channel')
  return { texts, feed, channel, atom: strictXml(texts.atom), json: JSON.parse(texts.json) }
}

const at = (day: string) => ({ fields: { published: `${day}T18:00:00+02:00` } })
const whole = {
  fields: {
    ...{ headline: hostile, dek: `${hostile} e.`, hero: hostileHero, topics: ['georgia'] },
    updated: '2008-09-02T09:30:00+02:00',
  },
  body: `${everyMark}\n\n\`${hostile}\`\n\n<Figure file="small.jpg" alt="A map" caption="It." credit="Us" licence="Public domain" />\n\n<PullQuote speaker="A &amp; B" source="https://a.example/?x=1&amp;y=2">Words.</PullQuote>\n\n<Aside title="A note">Its text.</Aside>`,
}

describe('a feed in its three formats', () => {
  it('has the same items, newest first, under the same lasting ids', async () => {
    const edition = editionOf({ b: at('2008-08-02'), c: at('2008-08-03'), a: at('2008-08-01') })
    const { channel, atom, json } = await feedsOf(edition)
    const ids = ['03/c', '02/b', '01/a'].map((end) => `${siteUrl}/2008/08/${end}/`)
    expect(elementsIn(channel, 'guid').map(({ text }) => text)).toEqual(ids)
    expect(elementsIn(channel, 'item').flatMap((item) => textsIn(item, 'link'))).toEqual(ids)
    expect(elementsIn(atom, 'entry').flatMap((entry) => textsIn(entry, 'id'))).toEqual(ids)
    expect(json.items.map(({ id }: { id: string }) => id)).toEqual(ids)
  })

  it('lets hostile text be text', async () => {
    const { channel, atom, json, texts } = await feedsOf(editionOf({ whole }))
    const title = typeset(hostile, 'en')
    const [item] = elementsIn(channel, 'item')
    const [entry] = elementsIn(atom, 'entry')
    if (!item || !entry) throw new Error('the feeds have an item')
    expect([textsIn(item, 'title'), textsIn(entry, 'title'), json.items[0].title]).toEqual([
      [title],
      [title],
      title,
    ])
    expect(textsIn(item, 'description')).toEqual([typeset(`${hostile} e.`, 'en')])
    expect(elementsIn(item, 'media:description')[0]?.text).toBe(typeset(hostileHero.alt, 'en'))
    expect(elementsIn(entry, 'media:credit')[0]?.text).toBe(typeset(hostileHero.credit, 'en'))
    for (const text of Object.values(texts)) expect(text.isWellFormed()).toBe(true)
  })

  it('holds the article whole, as HTML that needs nothing else', async () => {
    const { channel, atom, json } = await feedsOf(editionOf({ whole }))
    const html: string = json.items[0].content_html
    expect(elementsIn(channel, 'content:encoded')[0]?.text).toBe(html)
    expect(elementsIn(atom, 'content')[0]?.text).toBe(html)
    expect(html).toContain('<h3>Deeper</h3>')
    expect(html).toContain('alt="A map"')
    expect(html).not.toMatch(
      /(?:href|src|cite)="(?!https?:|mailto:)| (?:class|style)=|<script|undefined|\[object|NaN/,
    )
  })

  it('hands on what can be heard in it, with its kind and length, for those who play it by themselves', async () => {
    const sound = (caption: string) =>
      `<Audio file="bell.mp3" caption="${caption}" credit="A" licence="Public domain" length="1:02:31">Heard.</Audio>`
    const { channel, atom, json } = await feedsOf(
      editionOf({ a: { body: `${sound('The bell &amp; &lt;b&gt;')}\n\n${sound('Again')}` }, b: {} }),
    )
    const url = expect.stringMatching(/^https:\/\/news\.example\/recordings\/[0-9a-f]{12}\.mp3$/)
    const length = `${statSync(`${soundFolder}/articles/2008/case/bell.mp3`).size}`
    // One, since the format knows no more for an item.
    expect(elementsIn(channel, 'enclosure').map(({ attributes }) => attributes)).toEqual([
      { url, length, type: 'audio/mpeg' },
    ])
    const links = elementsIn(atom, 'link').filter(({ attributes }) => attributes.rel === 'enclosure')
    expect(links.map(({ attributes }) => attributes)).toEqual(
      ['The bell & <b>', 'Again'].map((title) => ({
        ...{ rel: 'enclosure', type: 'audio/mpeg', length, title, href: url },
      })),
    )
    expect(json.items.find(({ title }: { title: string }) => title === 'a').attachments).toEqual(
      ['The bell & <b>', 'Again'].map((title) => ({
        ...{ url, mime_type: 'audio/mpeg', title, size_in_bytes: Number(length) },
        duration_in_seconds: 3751,
      })),
    )
    expect(json.items.find(({ title }: { title: string }) => title === 'b')).not.toHaveProperty('attachments')
  })

  it('says when: items in UTC, the feed as of its newest change, never the build', async () => {
    const { channel, atom, json } = await feedsOf(editionOf({ whole, later: at('2008-09-01') }))
    expect(textsIn(channel, 'lastBuildDate')).toEqual(['Tue, 02 Sep 2008 07:30:00 GMT'])
    expect(textsIn(atom, 'updated')).toEqual(['2008-09-02T07:30:00Z'])
    expect(elementsIn(channel, 'pubDate').map(({ text }) => text)).toEqual([
      'Mon, 01 Sep 2008 16:00:00 GMT',
      'Thu, 28 Aug 2008 16:00:00 GMT',
    ])
    expect(elementsIn(atom, 'published').map(({ text }) => text)).toEqual([
      '2008-09-01T16:00:00Z',
      '2008-08-28T16:00:00Z',
    ])
    expect(json.items[1]).toMatchObject({
      date_published: '2008-08-28T16:00:00Z',
      date_modified: '2008-09-02T07:30:00Z',
    })
    expect(json.items[0].date_modified).toBe('2008-09-01T16:00:00Z')
  })

  it('shows the hero with its size, and names authors and categories', async () => {
    const { channel, atom, json } = await feedsOf(editionOf({ whole }))
    const [image] = elementsIn(channel, 'media:content')
    expect(image?.attributes).toEqual({
      url: expect.stringMatching(/^https:\/\/news\.example\/images\/[0-9a-f]{12}-\d+\.jpg$/),
      ...{ type: 'image/jpeg', medium: 'image', fileSize: '4321' },
      ...{ width: expect.stringMatching(/^\d+$/), height: expect.stringMatching(/^\d+$/) },
    })
    expect(elementsIn(atom, 'media:content')[0]?.attributes).toEqual(image?.attributes)
    expect(json.items[0]).toMatchObject({
      image: image?.attributes.url,
      authors: [{ url: `${siteUrl}/authors/staff/` }],
    })
    const [creator] = elementsIn(channel, 'dc:creator')
    expect(elementsIn(atom, 'entry').flatMap((entry) => elementsIn(entry, 'name'))[0]?.text).toBe(
      creator?.text,
    )
    expect(elementsIn(channel, 'category').map(({ text }) => text)).toEqual(json.items[0].tags)
    expect(json.items[0].tags).toHaveLength(2)
  })
})

describe('the feed of a listing', () => {
  it('says where it lies itself, what it feeds, and the hub that is told first', async () => {
    const { channel, atom, json } = await feedsOf(editionOf({ a: at('2008-08-01') }), {
      ...{ id: 'security', hub: 'https://hub.example/' },
    })
    const home = `${siteUrl}/sections/security/`
    const links = (element: typeof atom, name: string) =>
      element.children
        .filter((child) => child.name === name)
        .map(({ attributes: { rel, href } }) => [rel, href])
    expect(textsIn(channel, 'link')).toEqual([home])
    expect(links(channel, 'atom:link')).toEqual([
      ['self', `${home}feed.xml`],
      ['hub', 'https://hub.example/'],
    ])
    expect(links(atom, 'link')).toEqual([
      ['self', `${home}atom.xml`],
      ['alternate', home],
      ['hub', 'https://hub.example/'],
    ])
    expect(json).toMatchObject({ feed_url: `${home}feed.json`, home_page_url: home })
    expect(json.hubs).toEqual([{ type: 'WebSub', url: 'https://hub.example/' }])
    expect([textsIn(channel, 'language'), atom.attributes['xml:lang'], json.language]).toEqual([
      ['en'],
      'en',
      'en',
    ])
  })

  it('shows the hero once in JSON, where the text holds it, and not as an attachment below', async () => {
    const { json } = await feedsOf(editionOf({ a: { fields: { hero: hostileHero } } }))
    const [item] = json.items
    expect(JSON.stringify(item.content_html).split(item.image)).toHaveLength(2)
    expect(item).not.toHaveProperty('attachments')
  })

  it('shows an article without a hero by its card', async () => {
    const { channel, atom, json } = await feedsOf(editionOf({ bare: at('2008-08-01') }))
    const card = `${siteUrl}/2008/08/01/bare/card.jpg`
    const [image] = elementsIn(channel, 'media:content')
    expect(image?.attributes).toMatchObject({ url: card, width: '1200', height: '630' })
    expect(image?.attributes).not.toHaveProperty('fileSize')
    expect(elementsIn(channel, 'media:description')[0]?.text).toBe('Security · bare · Sound · 1 August 2008')
    expect(elementsIn(atom, 'media:content')[0]?.attributes).toEqual(image?.attributes)
    expect(json.items[0].image).toBe(card)
  })

  it('holds the newest, and no draft', async () => {
    const many = Object.fromEntries(
      Array.from({ length: feedSize + 1 }, (_, i) => [
        `n${i}`,
        { fields: { published: `2008-08-28T18:00:${String(i).padStart(2, '0')}Z` } },
      ]),
    )
    const secret = { fields: { status: 'draft', published: '2008-08-29T18:00:00Z' } }
    const { texts, json } = await feedsOf(editionOf({ ...many, secret }))
    expect(json.items).toHaveLength(feedSize)
    expect(json.items[0].title).toBe(`n${feedSize}`)
    for (const text of Object.values(texts)) expect(text).not.toContain('secret')
    for (const text of Object.values(texts)) expect(text).not.toContain('/n0/')
  })

  it('is there before its first article, as of the last change elsewhere', async () => {
    const edition = editionOf({ a: at('2008-08-01') })
    const listing = { id: 'none', kind: 'topic', address: '/topics/none/', title: 'None' } as const
    const empty: Listing = { ...listing, description: 'Nothing.', articles: [] }
    const feed = feedOf(edition, empty, { siteUrl, items: new Map() })
    expect(feed.updated).toBe('2008-08-01T16:00:00Z')
    expect(elementsIn(strictXml(rssFeed(feed)), 'item')).toEqual([])
    expect(elementsIn(strictXml(atomFeed(feed)), 'entry')).toEqual([])
  })

  it('of an article in another language says which', async () => {
    const { atom, json } = await feedsOf(
      editionOf({ a: { fields: { language: 'fr', dateline: { place: 'Paris' } } } }),
    )
    expect(elementsIn(atom, 'entry')[0]?.attributes['xml:lang']).toBe('fr')
    expect(json.items[0].language).toBe('fr')
  })
})
