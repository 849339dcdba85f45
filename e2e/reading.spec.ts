import { expect, test } from 'playwright/test'
import { articles, desk, phone, schemes } from './site'

for (const [name, viewport] of Object.entries({ phone, desk })) {
  for (const colorScheme of schemes) {
    test.describe(`on a ${name}, in the ${colorScheme}, without JavaScript`, () => {
      test.use({ viewport, colorScheme, javaScriptEnabled: false })

      test('a reader finds everything the article is made of', async ({ page }) => {
        await page.goto(articles.harbour)
        const article = page.getByRole('main').getByRole('article').first()

        await expect(article.getByRole('link', { name: 'Coast', exact: true })).toHaveAttribute(
          'href',
          '/sections/coast/',
        )
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/A harbour in Examplia/)
        await expect(article).toContainText('The harbour of Port Example was built for forty ships')
        await expect(article.getByRole('link', { name: 'The Gazette staff' })).toHaveAttribute(
          'href',
          '/authors/staff/',
        )
        await expect(article.getByText('28 August 2008').first()).toBeVisible()

        const hero = article.getByRole('figure').first()
        await expect(hero.getByRole('img', { name: /quay with one crane/ })).toBeVisible()
        await expect(hero).toContainText('The crane is the only one there is')
        await expect(hero).toContainText('CC BY 4.0')

        const quote = article.getByRole('figure').filter({ hasText: 'asks to come in' })
        await expect(quote.getByRole('blockquote')).toContainText('The harbour is open to every ship')
        await expect(quote).toContainText('The Harbour Board of Examplia')
        await expect(quote.getByRole('link', { name: 'Source' })).toBeVisible()
        await quote.getByText('Show the original').click()
        await expect(quote.locator('[lang=ru]')).toBeVisible()

        expect(await article.locator('.prose a[href^="http"]').count()).toBeGreaterThan(4)
        await expect(article.getByRole('link', { name: 'a third of that' })).toBeVisible()
        await expect(article).toContainText('An Archivist, keeper of the archive')
        await expect(article).toContainText('The staff of the Gazette, who sign')
      })

      test('a reader goes on to another article and back', async ({ page }) => {
        await page.goto(articles.harbour)
        const related = page.getByRole('complementary', { name: 'More from Gazette' })
        await expect(related.getByRole('article')).toHaveCount(3)
        for (const card of await related.getByRole('article').all()) {
          await expect(card.getByRole('img')).toHaveAttribute('alt', /\w+/)
          await expect(card.locator('.card-dek')).not.toBeEmpty()
        }
        await related.getByRole('link', { name: /tall crane/ }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/The tall crane of Eastmole/)
        await page.goBack()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/A harbour in Examplia/)
      })
    })
  }
}

test('the rail begins level with the foot of the hero and stays clear of the text', async ({ page }) => {
  await page.setViewportSize(desk)
  await page.goto(articles.harbour)
  const box = (selector: string) =>
    page.locator(selector).evaluate((node) => node.getBoundingClientRect().toJSON())
  const hero = await box('.hero')
  const text = await box('.article-text >> nth=0')
  const rail = await box('.related')
  expect(rail.top).toBeGreaterThanOrEqual(hero.bottom)
  expect(Math.abs(rail.top - text.top)).toBeLessThan(2)
  expect(rail.left).toBeGreaterThanOrEqual(text.right + 24)
})

for (const address of ['/', '/sections/coast/', articles.harbour, articles.notes, '/about/']) {
  test(`hardly a line moves while ${address} arrives`, async ({ page }) => {
    await page.setViewportSize(phone)
    await page.addInitScript(() => {
      Reflect.set(window, 'shift', 0)
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          Reflect.set(window, 'shift', Reflect.get(window, 'shift') + Reflect.get(entry, 'value'))
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    // Fonts and images come late, as on a bad line; the text must already stand where it will stay.
    await page.route(/\.(woff2|avif|webp|jpg)$/, async (route) => {
      await new Promise((wait) => setTimeout(wait, 600))
      await route.continue()
    })
    await page.goto(address, { waitUntil: 'networkidle' })
    expect(await page.evaluate(() => document.fonts.size)).toBeGreaterThan(0)
    // What a hundredth of the window moving by half its height would make; the vitals round it to nothing.
    expect(await page.evaluate(() => Reflect.get(window, 'shift'))).toBeLessThan(0.005)
  })
}

test('the words are there when the page is, and so is the way out of a wrong address', async ({
  page,
  request,
}) => {
  const missing = await request.get('/2008/08/28/no-such-article/')
  expect(missing.status()).toBe(404)
  await page.goto('/2008/08/28/no-such-article/')
  await page.getByRole('link', { name: 'Go to the front page' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gazette')
})

test("the front page's older articles, a section, a topic, an author, a year and a month lead to the article", async ({
  page,
}) => {
  for (const listing of [
    '/page/1/',
    '/sections/coast/',
    '/topics/northmark/',
    '/authors/staff/',
    '/2008/',
    '/2008/08/',
  ]) {
    await page.goto(listing)
    await page
      .getByRole('main')
      .getByRole('link', { name: /A harbour in Examplia/ })
      .click()
    await expect(page).toHaveURL(new RegExp(`${articles.harbour}$`))
  }
})
