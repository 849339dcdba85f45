import { describe, expect, it } from 'vitest'
import { strictXml } from '../../lib/forms/strict-xml'
import { atomFaults } from './atom'
import { addressesIn } from './crawl'
import { frontMatterFaults, llmsFaults, markdownBeside } from './editions'
import { agreement, contentFaults, feedTypes, onFeeds, updatedWithItems } from './feeds'
import { pageOf, siteOf, siteUrl, soundClaims } from './fixture'
import { graphOf, nodeOf } from './graph'
import { answerFaults } from './http'
import { indexNowKey } from './index-now'
import { jsonFeedFaults } from './json-feed'
import { everyWordPressAddress, formerFaults, missingPage } from './redirects'
import { blocked, sitemapLines } from './robots'
import { rssFaults } from './rss'
import { newsFaults, ownLastmod, schemaFaults, sitemapFaults } from './sitemaps'

const id = `${siteUrl}/2008/08/28/case/`
const html = '&lt;p&gt;Text &amp;amp; more.&lt;/p&gt;'

const rss = `<?xml version="1.0"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel>
<title>News</title><link>${siteUrl}/</link><description>All.</description><language>en</language>
<lastBuildDate>Thu, 28 Aug 2008 16:00:00 GMT</lastBuildDate>
<atom:link rel="self" type="application/rss+xml" href="${siteUrl}/feed.xml"/>
<item><title>A headline</title><link>${id}</link><guid isPermaLink="true">${id}</guid>
<pubDate>Thu, 28 Aug 2008 16:00:00 GMT</pubDate><dc:creator>Ann</dc:creator><category>Security</category>
<description>A dek.</description><content:encoded>${html}</content:encoded>
<media:content url="${siteUrl}/a.jpg" type="image/jpeg" fileSize="1" width="1200" height="800"/></item>
</channel></rss>`

const atom = `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><id>${siteUrl}/</id><title>News</title>
<updated>2008-08-28T16:00:00Z</updated><link rel="self" href="${siteUrl}/atom.xml"/><link rel="alternate" href="${siteUrl}/"/>
<entry><id>${id}</id><title>A headline</title><link rel="alternate" href="${id}"/><published>2008-08-28T16:00:00Z</published>
<updated>2008-08-28T16:00:00Z</updated><author><name>Ann</name></author><content type="html">${html}</content></entry></feed>`

const json = JSON.stringify({
  ...{ version: 'https://jsonfeed.org/version/1.1', title: 'News', home_page_url: `${siteUrl}/` },
  ...{ feed_url: `${siteUrl}/feed.json`, language: 'en', authors: [{ name: 'News' }] },
  items: [
    {
      ...{ id, url: id, title: 'A headline', content_html: '<p>Text &amp; more.</p>' },
      ...{ date_published: '2008-08-28T16:00:00Z', tags: ['Security'] },
    },
  ],
})

type Seed = [fault: string, from: string | RegExp, to: string, said: RegExp]
const formats: [name: string, look: (text: string) => readonly string[], text: string, seeds: Seed[]][] = [
  [
    'item 13: RSS 2.0',
    (text) => rssFaults({ address: '/feed.xml', text }, { siteUrl }),
    rss,
    [
      ['no self', 'rel="self"', 'rel="other"', /rel=self is \[\]/],
      [
        'an ISO date',
        '<pubDate>Thu, 28 Aug 2008 16:00:00 GMT',
        '<pubDate>2008-08-28T16:00:00Z',
        /expected an RFC 822 date/,
      ],
      ['no author', /<dc:creator>.*?<\/dc:creator>/, '', /no dc:creator/],
      ['no content', /<content:encoded>.*?<\/content:encoded>/, '', /no content:encoded/],
      ['no category', '<category>Security</category>', '', /no category/],
      ['an image without its size', ' fileSize="1"', '', /no fileSize/],
      ['no language', '<language>en</language>', '', /no language/],
      ['no guid', /<guid.*<\/guid>/, '', /no guid/],
    ],
  ],
  [
    'item 13: Atom 1.0',
    (text) => atomFaults({ address: '/atom.xml', text }, { siteUrl }),
    atom,
    [
      ['another namespace', 'http://www.w3.org/2005/Atom', 'http://purl.org/atom/ns#', /no <feed xmlns/],
      ['an entry without id', `<entry><id>${id}</id>`, '<entry>', /no id/],
      [
        'a day for an instant',
        '<updated>2008-08-28T16:00:00Z</updated><author>',
        '<updated>2008-08-28</updated><author>',
        /RFC 3339/,
      ],
      ['no author', /<author>.*<\/author>/, '', /no author/],
      ['content of no type', ' type="html"', '', /type of content/],
    ],
  ],
  [
    'item 13: JSON Feed 1.1',
    (text) => jsonFeedFaults({ address: '/feed.json', text }, { siteUrl }),
    json,
    [
      ['another version', 'version/1.1', 'version/1', /\/version must be equal to constant/],
      ['a relative address', `"url":"${siteUrl}`, '"url":"', /\/items\/0\/url must match/],
      ['a number for an id', `"id":"${id}"`, '"id":7', /\/items\/0\/id must be string/],
      ['a day for an instant', '"2008-08-28T16:00:00Z"', '"2008-08-28"', /must match format "date-time"/],
      ['a field nobody knows', '"tags"', '"tag"', /must NOT have additional properties/],
      ['another home', `"feed_url":"${siteUrl}/`, `"feed_url":"${siteUrl}/other/`, /feed_url is/],
    ],
  ],
]

describe.each(formats)('%s', (_, look, text, seeds) => {
  it('holds for a sound feed', () => expect(look(text)).toEqual([]))
  it.each(seeds)('would find %s', (_fault, from, to, said) => {
    const broken = text.replace(from, to)
    expect(broken).not.toBe(text)
    expect(look(broken).join('\n')).toMatch(said)
  })
})

it('items 13 and 14: a feed that is no strict XML is a finding', async () => {
  const site = siteOf({ '/feed.xml': { body: rss.replace('All.', 'All & more ]]>.') } })
  const { findings } = await onFeeds('rss', rssFaults)(site)
  expect(findings[0]?.what).toMatch(/cannot be read: /)
})

it('item 13: the formats hold the same items, in the same order, under the same ids', () => {
  expect(agreement(rss, atom, json)).toEqual([])
  expect(agreement(rss, atom.replace(`<id>${id}</id>`, '<id>x</id>'), json).join()).toMatch(/the ids in Atom/)
  expect(agreement(rss, atom, json.replace('Text', 'Words')).join()).toMatch(/is otherwise in JSON Feed/)
})

it.each([
  ['a relative address', '<a href="/x">x</a>', /not absolute/],
  ['a script', '<script>1</script>', /a <script>/],
  ['a class', '<p class="a">x</p>', /a class on <p>/],
  ['an image without alt', '<img src="https://a.example/a.jpg">', /an image without alt/],
  ['undefined', '<p>undefined</p>', /value that is none/],
])('item 14: would find %s in a feed', (_, content, said) => {
  expect(contentFaults('<p>Text <a href="https://a.example/">here</a>.</p>')).toEqual([])
  expect(contentFaults(content).join()).toMatch(said)
})

it('item 15: updated is the newest item’s', () => {
  const late = (text: string) =>
    text.replace(/<(updated|lastBuildDate)>[^<]*/, (tag) => tag.replace('2008', '2007'))
  for (const text of [rss, atom]) {
    expect(updatedWithItems({ address: '', text })).toEqual([])
    expect(updatedWithItems({ address: '', text: late(text) })).toEqual([
      expect.stringMatching(/newest item is of 2008/),
    ])
  }
})

it('item 15: feeds are served as what they are', async () => {
  const { checked, findings } = await feedTypes(
    siteOf({ '/feed.xml': { headers: { 'content-type': 'text/xml' } } }),
  )
  expect([checked, findings[0]?.what]).toEqual([1, expect.stringMatching(/content-type is "text\/xml"/)])
})

const urlset = (urls: string) =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${urls}</urlset>`
const listed = `<url><loc>${id}</loc><lastmod>2008-09-02T07:30:00Z</lastmod></url>`

it('item 16: sitemaps keep their schemas', async () => {
  const address = '/sitemap-2008.xml'
  expect(await schemaFaults([{ address, xml: urlset(listed) }])).toEqual([])
  const turned = urlset(`<url><lastmod>2008-09-02</lastmod><loc>${id}</loc></url>`)
  expect(await schemaFaults([{ address, xml: turned }])).toEqual([
    { where: '/sitemap-2008.xml:1', what: expect.stringMatching(/lastmod/) },
  ])
})

it('item 16: a year holds its own articles, without priority or changefreq', () => {
  const faults = (address: string, urls: string) => sitemapFaults({ address, xml: urlset(urls) }, siteOf())
  expect(faults('/sitemap-2008.xml', listed)).toEqual([])
  expect(faults('/sitemap-2009.xml', listed)).toEqual(['/2008/08/28/case/ is not of 2009'])
  expect(faults('/sitemap-2008.xml', `<url><loc>${id}</loc><priority>1</priority></url>`)).toEqual([
    'a <priority>',
  ])
  const index = { address: '/sitemap.xml', xml: '<sitemapindex></sitemapindex>' }
  expect(sitemapFaults(index, siteOf())).toEqual(['no child for a year'])
  expect(sitemapFaults(index, siteOf({}, [], { ...soundClaims, kinds: new Set() }))).toEqual([])
})

it('item 16: lastmod is the article’s own', async () => {
  const of = async (urls: string) =>
    (await ownLastmod(siteOf({ '/sitemap-2008.xml': { body: urlset(urls) } }))).findings
  expect(await of(listed)).toEqual([])
  expect(await of(listed.replace('09-02', '09-03'))).toHaveLength(1)
})

it('item 16: the news sitemap holds two days of news, and one page without news', () => {
  const news = (day: string) =>
    `<url><loc>${id}</loc><news:news><news:publication_date>${day}</news:publication_date></news:news></url>`
  const faults = (urls: string) => newsFaults(strictXml(urlset(urls)))
  expect(faults(news('2008-08-28') + news('2008-08-30'))).toEqual([])
  expect(faults(news('2008-08-27') + news('2008-08-30'))).toEqual(['news older than two days'])
  expect(faults(listed)).toEqual([])
  expect(faults(listed + listed)).toHaveLength(1)
})

it('items 12 and 17: robots.txt keeps no page and no asset from search', () => {
  expect(blocked('User-agent: GPTBot\nDisallow: /\n', siteUrl, ['/', '/images/a.jpg'])).toEqual([])
  expect(blocked('User-agent: *\nDisallow: /images/\n', siteUrl, ['/', '/images/a.jpg'])[0]).toMatch(
    /kept from Googlebot/,
  )
})

it('item 17: the sitemaps that robots.txt names are there', async () => {
  const robots = (body: string) => sitemapLines(siteOf({ '/robots.txt': { body }, '/sitemap.xml': {} }))
  expect((await robots(`Sitemap: ${siteUrl}/sitemap.xml\n`)).findings).toEqual([])
  expect((await robots(`Sitemap: ${siteUrl}/no.xml\n`)).findings).toHaveLength(2)
})

const markdown = `---\ntitle: A headline\nauthors:\n  - Ann\npublished: 2008-08-28T18:00:00+02:00\ncanonical: ${id}\n---\n\n# A headline\n`

it('item 18: Markdown beside an article says the same, and asks not to be found', async () => {
  const served = (headers: Record<string, string>) =>
    siteOf({
      '/2008/08/28/case/index.md': {
        body: markdown,
        headers: { 'content-type': 'text/markdown; charset=utf-8', ...headers },
      },
    })
  const told = { 'x-robots-tag': 'noindex', link: `<${id}>; rel="canonical"` }
  expect(await markdownBeside(pageOf(), served(told))).toEqual([])
  expect(await markdownBeside(pageOf(), served({}))).toHaveLength(2)
  expect(await markdownBeside(pageOf(), siteOf())).toEqual(['index.md answers 404'])
  const article = nodeOf(graphOf(pageOf()).nodes, /NewsArticle/) ?? {}
  expect(frontMatterFaults(markdown.replace('Ann', 'Bob'), article, id)).toEqual([
    expect.stringMatching(/^authors/),
  ])
  expect(frontMatterFaults(markdown.slice(4), article, id)).toEqual(['index.md has no front matter'])
})

it('item 18: llms.txt leads to Markdown that is there', async () => {
  const text = `# News\n\n> About.\n\n- [A](${id}index.md): dek\n`
  expect(await llmsFaults(text, siteOf({ '/2008/08/28/case/index.md': {} }))).toEqual([])
  expect(await llmsFaults(text, siteOf())).toEqual([expect.stringMatching(/is not there/)])
  expect(await llmsFaults('News', siteOf())).toHaveLength(2)
})

it('item 19: the key file of IndexNow holds its own name', async () => {
  const served = (body: string) =>
    siteOf({ '/0123456789abcdef.txt': { body, headers: { 'content-type': 'text/plain' } } })
  expect((await indexNowKey(served('0123456789abcdef\n'))).findings).toEqual([])
  expect((await indexNowKey(served('other'))).findings).toHaveLength(1)
  expect((await indexNowKey(siteOf())).findings).toHaveLength(1)
  const silent = await indexNowKey(siteOf({}, [], { ...soundClaims, indexNow: undefined }))
  expect(silent).toEqual({ checked: 0, findings: [], notRun: 'site.yaml names no key' })
})

it('item 20: would find a tag that is not honoured, a HEAD that differs and assets that expire', async () => {
  const reply = (status: number, headers = {}, body = 'x') => ({
    ...{ status, body: Buffer.from(status === 304 ? '' : body) },
    headers: new Headers({ etag: 'W/"1"', 'last-modified': 'x', 'cache-control': 'max-age=0', ...headers }),
  })
  const host = (again: number, head = {}) => ({
    fetch: async (_path: string, { method, headers }: RequestInit) =>
      headers ? reply(again) : reply(200, method === 'HEAD' ? head : {}),
  })
  expect(await answerFaults('/', host(304))).toEqual([])
  expect(await answerFaults('/', host(200))).toEqual([expect.stringMatching(/still good/)])
  expect(await answerFaults('/', host(304, { etag: 'W/"2"' }))).toEqual([
    expect.stringMatching(/etag of HEAD/),
  ])
  expect(await answerFaults('/images/0123456789ab-480.avif', host(304))).toEqual([
    expect.stringMatching(/Cache-Control/),
  ])
})

it('item 21: former addresses, those of WordPress too, reach a page in one step', async () => {
  const moved = (location: string) => ({ status: 301, headers: { location } })
  const site = siteOf({
    '/old/': moved('/new/'),
    '/new/': {},
    '/older/': moved('/old/'),
    '/gone/': { status: 410 },
  })
  expect(await formerFaults('/old/', site)).toEqual([])
  expect(await formerFaults('/gone/', site)).toEqual([])
  expect(await formerFaults('/older/', site)).toEqual(['leads to /old/, which answers 301'])
  expect(await formerFaults('/never/', site)).toEqual([expect.stringMatching(/answers 404/)])
  const { findings } = await everyWordPressAddress(siteOf())
  expect(findings.map(({ where }) => where)).toEqual(
    expect.arrayContaining(['/feed/', '/2008/08/28/case/amp/']),
  )
})

it('item 21: a missing page is 404, noindex, and has no canonical', async () => {
  const missing = (status: number, body: string) =>
    missingPage(siteOf({ '/no-such-page/': { status, body } }))
  expect((await missing(404, '<meta name="robots" content="noindex">')).findings).toEqual([])
  expect((await missing(200, '<link rel="canonical" href="/">')).findings).toHaveLength(3)
})

it('would find the addresses of the site in any text', () => {
  const text = `<loc>${siteUrl}/a/?x=1&amp;y=2</loc> [b](${siteUrl}/b/) "${siteUrl}\\/c/#d" ${siteUrl}.other/`
  expect(addressesIn(text, siteUrl)).toEqual([`${siteUrl}/a/?x=1&y=2`, `${siteUrl}/b/`, `${siteUrl}/c/`])
})
