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

for (const address of everyPage().filter((page) => !unlisted.test(page))) {
  test(`${address} tells machines what it tells people`, async ({ page }) => {
    await page.goto(address)
    const canonical = page.locator('link[rel=canonical]')
    await expect(canonical).toHaveCount(1)
    await expect(canonical).toHaveAttribute('href', new RegExp(`^https?://[^/]+${address}$`))
    await expect(page.locator('meta[name=description]')).toHaveCount(1)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /max-image-preview:large/)
    await expect(page.locator('meta[property="og:url"]')).toHaveAttribute(
      'content',
      (await canonical.getAttribute('href')) ?? '',
    )
    for (const type of ['rss+xml', 'atom+xml', 'feed+json']) {
      const feed = await page.locator(`link[rel=alternate][type="application/${type}"]`).getAttribute('href')
      const reply = await page.request.get(new URL(feed ?? '').pathname)
      expect([reply.status(), reply.headers()['content-type']]).toEqual([
        200,
        `application/${type}; charset=utf-8`,
      ])
    }
  })
}

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
