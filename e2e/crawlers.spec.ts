import { expect, test } from 'playwright/test'
import { everyPage, seedArticle } from './site'

/** Pages that say themselves that they are not to be found, or are another form of one that is. */
const unlisted = /^\/(search|gone|lite)\//

test('the sitemap lists every page that wants to be found, and no other', async ({ request }) => {
  const text = async (path: string) => (await request.get(path)).text()
  const locations = (xml: string) =>
    [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
  const children = locations(await text('/sitemap.xml'))
  expect(children.length).toBeGreaterThan(2)
  const listed = (await Promise.all(children.map(async (child) => locations(await text(child))))).flat()
  expect(listed.sort()).toEqual(everyPage().filter((address) => !unlisted.test(address)))
  expect(await text('/robots.txt')).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m)
})

test('every page says once what it is, where it is and what can be followed from it', async ({ request }) => {
  const feeds = new Map<string, string>()
  for (const address of everyPage().filter((page) => !unlisted.test(page))) {
    const html = await (await request.get(address)).text()
    const every = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = '']) => value)
    const canonical = every(/<link rel="canonical" href="([^"]*)"/g)
    expect(
      canonical.map((url) => new URL(url).pathname),
      address,
    ).toEqual([address])
    expect(every(/<meta property="og:url" content="([^"]*)"/g), address).toEqual(canonical)
    expect(every(/<meta name="description" content="([^"]+)"/g), address).toHaveLength(1)
    expect(every(/<meta name="robots" content="([^"]*)"/g), address).toEqual([
      'max-image-preview:large, max-snippet:-1',
    ])
    expect(every(/<title>([^<]+)<\/title>/g), address).toHaveLength(1)
    const types = every(/<link rel="alternate" type="application\/([^"]*)"/g)
    expect(types, address).toEqual(['rss+xml', 'atom+xml', 'feed+json'])
    const links = every(/<link rel="alternate" type="application\/[^"]*" href="([^"]*)"/g)
    for (const [i, link] of links.entries()) feeds.set(new URL(link).pathname, `application/${types[i]}`)
  }
  for (const [feed, type] of feeds) {
    const reply = await request.get(feed)
    expect([feed, reply.status(), reply.headers()['content-type']]).toEqual([
      feed,
      200,
      `${type}; charset=utf-8`,
    ])
  }
})

test('structured data says of an article what the page says', async ({ page }) => {
  await page.goto(seedArticle)
  const { '@graph': graph } = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
  )
  const article = graph.find((node: { '@type': string }) => node['@type'] === 'AnalysisNewsArticle')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.headline)
  await expect(page.locator('.dek')).toHaveText(article.description)
  await expect(page.locator('.byline time')).toHaveAttribute('datetime', article.datePublished)
  await expect(page.getByRole('link', { name: article.author[0].name })).toBeVisible()
  const [quotation] = [article.hasPart].flat()
  await expect(page.locator('.pull-quote blockquote')).toHaveText(quotation.text)
})

test('what is refused, searched or withdrawn asks not to be found', async ({ page }) => {
  for (const address of ['/search/', '/gone/', '/no-such-page/']) {
    await page.goto(address)
    await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/)
  }
})
