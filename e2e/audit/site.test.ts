import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editionWith, folderForTest } from '../../tests/folder'
import { type Library, openLibrary } from '../../tests/press/library'
import { publicationAt } from '../../tests/publication'
import { launchBrowser } from '../browser'
import { accessibility } from './accessibility'
import { onPages } from './check'
import { claimsOf } from './claims'
import { addressesInFiles, crawl } from './crawl'
import { pageOf, siteOf, siteUrl, soundArticle, soundClaims } from './fixture'
import { crawledIsListed, hidden, onceInArchive } from './found'
import { htmlFaults } from './html-validate'
import { kindOf, repeatedKind } from './kinds'
import { listsTheSame, ownFeed, pageOfMany, pastTheEnd } from './listings'
import { hasJava, nu, nuFaults } from './nu'
import { openSite } from './site'
import { hasFailed, table } from './table'
import { differences } from './twice'

const head = (title: string, canonical: string, more = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="canonical" href="${siteUrl}${canonical}">${more}</head>`
const page = (title: string, address: string, body = '', more = '') =>
  pageOf(`${head(title, address, more)}<body><main><h1>${title}</h1>${body}</main></body></html>`, address)

describe('the crawl of a site as served', () => {
  let library: Library
  const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${siteUrl}/</loc></url></urlset>`
  beforeAll(async () => {
    library = await openLibrary({
      'index.html': `${head('Front', '/')}<body><a href="/about/#here">About</a> <a href="/about/#nowhere">Not</a> <a href="/missing/">Gone</a> <a href="https://elsewhere.invalid/">Else</a><img src="/no.png" alt="No"><meta property="og:image" content="${siteUrl}/card.png"></body></html>`,
      'about/index.html': `${head('About', '/about/')}<body><p id="here">Here</p></body></html>`,
      'alone/index.html': `${head('Alone', '/alone/')}<body></body></html>`,
      'sitemap.xml': `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${siteUrl}/sitemap-pages.xml</loc></sitemap></sitemapindex>`,
      'sitemap-pages.xml': sitemap,
      _redirects: '/old/ /about/ 301\n',
      'notes.md': `A [link](${siteUrl}/nothing/).`,
    })
  })
  afterAll(() => library.close())

  it('would find a dead link, a missing image, a dead fragment and a dead address in metadata', async () => {
    const { findings, reached } = await crawl(library.address, siteUrl)
    const said = findings.map(({ where, what }) => `${where} ${what}`).sort()
    expect(said).toEqual([
      expect.stringMatching(/^\/ \/about\/#nowhere leads to a place/),
      expect.stringMatching(/^\/ \/card\.png answers 404/),
      expect.stringMatching(/^\/ \/missing\/ answers 404/),
      expect.stringMatching(/^\/ \/no\.png answers 404/),
    ])
    expect([...reached].sort()).toEqual(['/', '/about/'])
  })

  it('item 12: would find a page no link leads to, one no sitemap lists, and one that is listed only', async () => {
    const site = await openSite(library.folder, library.address, soundClaims)
    expect([...site.listed]).toEqual(['/'])
    const { findings } = crawledIsListed({ reached: new Set(['/', '/about/']) }, site)
    expect(findings).toEqual([
      { where: '/about/', what: 'is in no sitemap' },
      { where: '/alone/', what: 'is printed, and no link leads there' },
    ])
    expect(crawledIsListed({ reached: new Set(['/about/']) }, site).findings).toContainEqual({
      ...{ where: '/', what: 'is in a sitemap, and no link leads there' },
    })
  })

  it('would find an address in a text that leads nowhere', async () => {
    const { checked, findings } = await addressesInFiles(
      await openSite(library.folder, library.address, soundClaims),
    )
    expect(checked).toBeGreaterThan(2)
    expect(findings).toEqual([{ where: '/notes.md', what: `${siteUrl}/nothing/ answers 404` }])
  })

  it('would find an image without alt, and text too pale, by axe in either scheme', async () => {
    library.write(
      'pale/index.html',
      `${head('Pale', '/pale/', '<style>@media (prefers-color-scheme: dark) { :root { background: #000; color: #222 } }</style>')}<body><main><h1>Pale</h1><img src="/x.png"><p style="background: #fff; color: #ccc">Too pale to read</p></main></body></html>`,
    )
    const browser = await launchBrowser()
    const { findings } = await accessibility(browser, library.address, ['/pale/'])
    await browser.close()
    const said = findings.map(({ what }) => what).join('\n')
    expect(said).toMatch(/^320 px, light: image-alt/m)
    expect(said).toMatch(/^1440 px, light: color-contrast/m)
    expect(said).toMatch(/^1440 px, dark: color-contrast: .*<h1>/m)
  }, 60_000)
})

describe('items 10 and 11: listings', () => {
  const listing = '/sections/security/'
  const link = (address: string) => `<a href="${address}">Others</a>`
  const first = page('Security', listing, link(`${listing}page/2/`))
  const second = page('Security, page 2', `${listing}page/2/`, link(listing) + link(`${listing}page/1/`))
  const oldest = page('Security, page 1', `${listing}page/1/`, link(`${listing}page/2/`))

  it('would find a page without a way to its neighbour, and two of one title', () => {
    const site = siteOf({}, [first, second, oldest])
    expect([first, second, oldest].flatMap((one) => pageOfMany(one, site))).toEqual([])
    const lost = page('Security', `${listing}page/2/`, link(`${listing}page/1/`))
    expect(pageOfMany(lost, siteOf({}, [first, lost, oldest]))).toEqual([
      `no link to ${listing}`,
      `its title is also that of ${listing}`,
    ])
    const astray = page('Security', listing, link(`${listing}page/1/`))
    expect(pageOfMany(astray, site)).toContain(`no link to ${listing}page/2/`)
  })

  it.each(['0', '3'])('would find a listing that goes on past its end, to page %s', async (number) => {
    const pages = [first, second, oldest]
    expect((await pastTheEnd(siteOf({}, pages))).findings).toEqual([])
    const where = `${listing}page/${number}/`
    expect((await pastTheEnd(siteOf({ [where]: {} }, pages))).findings).toEqual([
      { where, what: 'answers 200; expected 404' },
    ])
  })

  it('would find a listing without a feed of its own', () => {
    const formats = ['feed.xml', 'atom.xml', 'feed.json']
    const answers = Object.fromEntries(formats.map((name) => [`/sections/security/${name}`, {}]))
    expect(ownFeed(second, siteOf(answers))).toEqual([])
    expect(ownFeed(second, siteOf())).toHaveLength(3)
  })

  it('would find an ItemList that is not the list on the page', () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'ListItem', position: 1, name: 'A', url: `${siteUrl}/a/` }],
    }
    const script = `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': [list] })}</script>`
    const shown = (headline: string) =>
      page(
        'Security',
        '/sections/security/',
        `${script}<h2 class="card-headline"><a href="/a/">${headline}</a></h2>`,
      )
    expect(listsTheSame(shown('A'), siteOf())).toEqual([])
    expect(listsTheSame(shown('B'), siteOf())).toEqual([expect.stringMatching(/^ItemList is/)])
  })
})

it('item 12: would find a search page that may be found', () => {
  const robots = '<meta name="robots" content="noindex, follow">'
  expect(hidden(page('Search', '/search/', '', robots), siteOf())).toEqual([])
  const open = page('Search', '/search/')
  expect(hidden(open, siteOf({}, [open]))).toEqual(['no noindex', 'it is in a sitemap'])
})

it('item 12: would find a month that repeats its year, and one that hides though it does not', () => {
  const card = (slug: string) => `<h2 class="card-headline"><a href="/2008/08/28/${slug}/">A</a></h2>`
  const year = page('2008', '/2008/', card('a'))
  const same = page('August', '/2008/08/', card('a'))
  const less = page('August', '/2008/08/', '')
  const hiding = (one: typeof same) => ({ ...one, kind: repeatedKind })
  expect(onceInArchive(same, siteOf({}, [year, same]))).toEqual([expect.stringContaining('as well')])
  expect(onceInArchive(hiding(same), siteOf({}, [year, same]))).toEqual([])
  expect(onceInArchive(hiding(less), siteOf({}, [year, less]))).toEqual([expect.stringContaining('not all')])
  expect(onceInArchive(less, siteOf({}, [year, less]))).toEqual([])
  expect(onceInArchive(year, siteOf({}, [year, same]))).toEqual([])
})

it('knows every kind of page by its address, and refuses one it does not know', () => {
  const addresses = [
    '/',
    '/2008/',
    '/2008/08/28/a/',
    '/authors/a/',
    '/topics/a/page/2/',
    '/lite/',
    '/style/',
    '/about/',
  ]
  expect(addresses.map((address) => kindOf(address).name)).toEqual([
    ...['front', 'archive', 'article', 'author', 'listing', 'lite', 'unlisted', 'standing'],
  ])
  expect(() => kindOf('/a/b/c/')).toThrow(/Add it to/)
})

it('would find wrong HTML by html-validate', () => {
  expect(htmlFaults({ html: soundArticle, address: '/' })).toEqual([])
  const wrong = soundArticle.replace('<h1>', '<p><div></div></p><h1 id="a" id="b">')
  expect(htmlFaults({ html: wrong, address: '/' }).join()).toMatch(
    /element-permitted-content|no-implicit-close/,
  )
})

describe('the Nu checker', () => {
  // Without Java the row of the audit says so, and so does this line.
  it.skipIf(!hasJava())(
    'would find wrong HTML (needs Java)',
    async () => {
      const folder = folderForTest({
        'right.html': '<!DOCTYPE html><html lang="en"><head><title>A</title></head><body></body></html>',
        'wrong.html':
          '<!DOCTYPE html><html lang="en"><head><title>A</title></head><body><p><ul><td></ul></body></html>',
      })
      const findings = await nuFaults([`${folder}/right.html`, `${folder}/wrong.html`])
      expect(findings.length).toBeGreaterThan(0)
      expect(findings.every(({ where }) => /wrong\.html:1:\d+$/.test(where))).toBe(true)
    },
    60_000,
  )

  it('says that it did not run where there is no Java, which is no silence', async () => {
    const path = process.env.PATH
    process.env.PATH = ''
    const result = await nu(['a.html'])
    process.env.PATH = path
    expect(result).toEqual({ checked: 0, findings: [], notRun: 'no Java' })
    expect(table([{ check: { name: 'Nu' }, result }])).toMatch(/Nu .*not run: no Java/)
  })
})

describe('a check of pages that are not there', () => {
  const check = onPages(['archive'], () => [])

  it('has failed where the content has such pages', async () => {
    const claims = { ...soundClaims, kinds: new Set(['archive' as const]) }
    const result = await check(siteOf({}, [], claims))
    expect(hasFailed({ check: { name: 'archives' }, result })).toBe(true)
  })

  it('did not run where the content has none', async () => {
    const result = await check(siteOf({}, []))
    expect(table([{ check: { name: 'archives' }, result }])).toContain('not run: the publication has no such')
  })
})

it('claims what the content has: kinds of pages, a key, the policies that a page states', () => {
  const { kinds, indexNow, policies } = claimsOf(publicationAt())
  expect([...kinds]).toEqual(
    expect.arrayContaining(['front', 'article', 'archive', 'author', 'listing', 'standing']),
  )
  expect(indexNow).toBe('gazette-tells-of-changes')
  expect(policies.size).toBe(6)
  expect(claimsOf(publicationAt()).hasLicence).toBe(true)
  expect(claimsOf(publicationAt()).types).toEqual({
    article: ['NewsArticle', 'OpinionNewsArticle', 'AnalysisNewsArticle', 'Article'],
    house: ['NewsMediaOrganization'],
  })
  const empty = claimsOf({ ...editionWith(), pages: [] })
  expect(empty.kinds.has('article')).toBe(false)
  expect(empty.policies.size).toBe(0)
})

describe('the table', () => {
  const row = (checked: number, faults: number) => ({
    check: { item: 3, name: 'one address' },
    result: {
      checked,
      findings: Array.from({ length: faults }, (_, i) => ({ where: `/${i}/`, what: 'wrong' })),
    },
  })

  it('names the first places of a row that failed, and counts the rest', () => {
    const text = table([row(9, 5)])
    expect(text).toMatch(/^ {3}3 {2}one address +9 +5$/m)
    expect(text).toMatch(/\/2\/ {2}wrong\n +and 2 more/)
    expect(text).toContain('1 of 1 rows failed')
  })

  it('takes a row that looked at nothing for one that failed', () => {
    expect([row(1, 0), row(1, 1), row(0, 0)].map(hasFailed)).toEqual([false, true, true])
    expect(table([row(0, 0)])).toContain('it looked at nothing')
  })
})

it('two prints: would name a file that differs, and one that is in one print only', async () => {
  const one = folderForTest({ 'a.html': 'a', 'b.html': 'b', 'same.html': 's' })
  const other = folderForTest({ 'a.html': 'A', 'c.html': 'c', 'same.html': 's' })
  expect(await differences(one, other)).toEqual([
    ...['a.html differs', 'b.html is in the first print only', 'c.html is in the second print only'],
  ])
})
