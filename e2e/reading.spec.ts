import { expect, test } from 'playwright/test'
import { desk, phone, schemes, seedArticle } from './site'

for (const [name, viewport] of Object.entries({ phone, desk })) {
  for (const colorScheme of schemes) {
    test.describe(`on a ${name}, in the ${colorScheme}, without JavaScript`, () => {
      test.use({ viewport, colorScheme, javaScriptEnabled: false })

      test('a reader finds everything the article is made of', async ({ page }) => {
        await page.goto(seedArticle)
        const article = page.getByRole('main').getByRole('article').first()

        await expect(article.getByRole('link', { name: 'Security', exact: true })).toHaveAttribute(
          'href',
          '/sections/security/',
        )
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/China and its neighbours/)
        await expect(article).toContainText('Dmitry Medvedev went to Dushanbe for an endorsement')
        await expect(article.getByRole('link', { name: 'Passport staff' })).toHaveAttribute(
          'href',
          '/authors/staff/',
        )
        await expect(article.getByText('28 August 2008').first()).toBeVisible()

        const hero = article.getByRole('figure').first()
        await expect(hero.getByRole('img', { name: /Georgia/ })).toBeVisible()
        await expect(hero).toContainText('Natural Earth')
        await expect(hero).toContainText('NASA Earth Observatory')

        const quote = article.getByRole('figure').filter({ hasText: 'grave concern' })
        await expect(quote.getByRole('blockquote')).toContainText(
          'urge the sides to solve existing problems peacefully',
        )
        await expect(quote).toContainText('Shanghai Cooperation Organisation')
        await expect(quote.getByRole('link', { name: 'Source' })).toBeVisible()
        await quote.getByText('Show the original').click()
        await expect(quote.locator('[lang=ru]')).toBeVisible()

        expect(await article.locator('.prose a[href^="http"]').count()).toBeGreaterThan(4)
        await expect(article.getByRole('link', { name: 'interview with Paul Goble' })).toBeVisible()
        await expect(article).toContainText('Patrick Fitzgerald, researcher at Foreign Policy')
        await expect(article).toContainText('The staff of Passport, who report')
      })

      test('a reader goes on to another article and back', async ({ page }) => {
        await page.goto(seedArticle)
        const related = page.getByRole('complementary', { name: 'More from Passport' })
        await expect(related.getByRole('article')).toHaveCount(3)
        for (const card of await related.getByRole('article').all()) {
          await expect(card.getByRole('img')).toHaveAttribute('alt', /\w+/)
          await expect(card.locator('.card-dek')).not.toBeEmpty()
        }
        await related.getByRole('link', { name: /Pepsi/ }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Pepsi’s Soviet navy/)
        await page.goBack()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/China and its neighbours/)
      })
    })
  }
}

test('the rail begins level with the foot of the hero and stays clear of the text', async ({ page }) => {
  await page.setViewportSize(desk)
  await page.goto(seedArticle)
  const box = (selector: string) =>
    page.locator(selector).evaluate((node) => node.getBoundingClientRect().toJSON())
  const hero = await box('.hero')
  const text = await box('.article-text')
  const rail = await box('.related')
  expect(rail.top).toBeGreaterThanOrEqual(hero.bottom)
  expect(Math.abs(rail.top - text.top)).toBeLessThan(2)
  expect(rail.left).toBeGreaterThanOrEqual(text.right + 24)
})

for (const address of ['/', '/sections/security/', seedArticle, '/2024/11/26/baltic-cables/', '/about/']) {
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
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Passport')
})

test("the front page's older articles, a section, a topic, an author, a year and a month lead to the article", async ({
  page,
}) => {
  for (const listing of [
    '/page/2/',
    '/sections/security/',
    '/topics/georgia/',
    '/authors/staff/',
    '/2008/',
    '/2008/08/',
  ]) {
    await page.goto(listing)
    await page
      .getByRole('main')
      .getByRole('link', { name: /China and its neighbours/ })
      .click()
    await expect(page).toHaveURL(new RegExp(`${seedArticle}$`))
  }
})
