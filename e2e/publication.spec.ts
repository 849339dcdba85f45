import { expect, type Page, test } from 'playwright/test'
import { publicationAt, publicationNow } from '../tests/publication'
import { articles, desk, everyPage, isArticle, phone } from './site'

const headline = (page: Page) => page.getByRole('heading', { level: 1 })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: phone })

  test('a reader follows related articles three times, told each time why, and comes back', async ({
    page,
  }) => {
    await page.goto(articles.harbour)
    const seen = [await headline(page).textContent()]
    for (let step = 0; step < 3; step++) {
      const card = page.locator('.related li').first()
      await expect(card.locator('.card-day')).toHaveText(/about|Both|Linked|Links|Also in|Chosen by|About/)
      await card.getByRole('link').click()
      seen.push(await headline(page).textContent())
    }
    expect(new Set(seen.slice(0, 3)).size).toBe(3)
    for (let step = 0; step < 3; step++) await page.goBack()
    await expect(headline(page)).toHaveText(seen[0] ?? '')
  })

  test('a reader of a series knows where she is and goes to the next part', async ({ page }) => {
    await page.goto(articles.partTwo)
    const series = page.getByRole('navigation', { name: 'Series: The lamp', exact: true })
    await expect(series).toContainText('Part 2 of 3')
    await expect(series.locator('[aria-current=page]')).toContainText('part two')
    await page.getByRole('link', { name: /^Next/ }).click()
    await expect(headline(page)).toContainText('part three')
  })

  test('old articles say how old they are, new ones do not', async ({ page }) => {
    await page.goto(articles.harbour)
    await expect(page.getByText(/This article is \d\d years old/)).toBeVisible()
    await page.goto('/')
    const newest = page.locator('main time').first()
    const years =
      (publicationNow.getTime() - Date.parse((await newest.getAttribute('datetime')) ?? '')) / 31_557_600_000
    await page.locator('main h2 a, main h3 a').first().click()
    await expect(page.getByText(/years old/)).toHaveCount(years < 5 ? 0 : 1)
  })

  test('an article in French speaks French, dates and all, and is marked as French in lists', async ({
    page,
  }) => {
    await page.goto(articles.french)
    await expect(page.getByRole('main')).toHaveAttribute('lang', 'fr')
    await expect(page.getByText('26 février 2019').first()).toBeVisible()
    await expect(page.getByText(/min de lecture/)).toBeVisible()
    await page.goto('/2019/')
    await expect(page.locator('.card-headline')).toHaveAttribute('lang', 'fr')
  })

  test('footnotes lead to their notes and back', async ({ page }) => {
    await page.goto(articles.notes)
    await page.locator('[data-footnote-ref]').first().click()
    await expect(page).toHaveURL(/#user-content-fn-1$/)
    await page.getByRole('link', { name: /Back to reference 1/ }).click()
    await expect(page).toHaveURL(/#user-content-fnref-1$/)
  })

  test('listings have pages, and no page past the end', async ({ page, request }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Older articles' }).click()
    await expect(page).toHaveURL(/\/page\/1\/$/)
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/page\/1\/$/)
    await expect(page.getByRole('navigation', { name: 'Pages' })).toContainText('Page 1')
    expect((await request.get('/page/2/')).status()).toBe(404)
    await page.getByRole('link', { name: 'Newer articles' }).click()
    await expect(page).toHaveURL('/')
  })

  test('the foot of every page leads to how it is made', async ({ page }) => {
    await page.goto(articles.harbour)
    const pages = page.getByRole('contentinfo').getByRole('navigation').getByRole('link')
    expect(await pages.count()).toBeGreaterThanOrEqual(8)
    for (const address of await pages.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    )) {
      await page.goto(address)
      await expect(headline(page)).toBeVisible()
    }
  })
})

test('a note stands in the margin of a desk, beside its mark and clear of the text', async ({ page }) => {
  await page.setViewportSize(desk)
  await page.goto(articles.notes)
  const mark = await page.locator('[data-footnote-ref]').first().boundingBox()
  const note = await page.locator('.footnotes li').first().boundingBox()
  const text = await page.locator('.prose > p').first().boundingBox()
  if (!mark || !note || !text) throw new Error('a box is missing')
  expect(Math.abs(note.y - mark.y)).toBeLessThan(30)
  expect(note.x + note.width).toBeLessThan(text.x)
})

test('on paper there are no rails, the hero stays, and links say where they lead', async ({ page }) => {
  await page.goto(articles.harbour, { waitUntil: 'networkidle' })
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.related')).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  await expect(page.locator('.hero img')).toBeVisible()
  const after = await page
    .locator('.prose a[href^=http]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(after).toContain('http')
  const pdf = (await page.pdf()).toString('latin1')
  expect(pdf).toContain('/Subtype /Image')
  expect(pdf).toContain('/URI (https://archive.example/ships/2008)')
  expect(pdf).not.toMatch(/\/URI \([^)]*the-tall-crane/)
})

test('a reader who chose the dark page finds it dark on the next visit', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(articles.harbour)
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(await paper()).toBe('rgb(251, 249, 244)')
  await page.getByRole('button', { name: 'Dark page' }).click()
  expect(await paper()).toBe('rgb(16, 20, 24)')
  await page.goto('/')
  expect(await paper()).toBe('rgb(16, 20, 24)')
  await page.getByRole('button', { name: 'Dark page', pressed: true }).click()
  expect(await paper()).toBe('rgb(251, 249, 244)')
})

test('the page is made ready that a reader means to open, search excepted', async ({ page }) => {
  await page.goto(articles.harbour)
  const rules = JSON.parse((await page.locator('script[type=speculationrules]').textContent()) ?? '')
  expect(rules.prerender[0].eagerness).toBe('moderate')
  expect(JSON.stringify(rules)).toContain('/search/*')
})

test('every article can be read as plain text, as Markdown and as a page of text only', async ({
  request,
}) => {
  const printed = everyPage().filter(isArticle)
  expect(printed).toHaveLength(publicationAt().articles.length)
  for (const address of printed) {
    const [text, markdown, lite] = await Promise.all(
      [`${address}index.txt`, `${address}index.md`, `/lite${address}`].map((path) => request.get(path)),
    )
    expect(text?.headers()['content-type'], address).toBe('text/plain; charset=utf-8')
    expect(await markdown?.text(), address).toMatch(/^---\ntitle: /)
    const html = (await lite?.body()) ?? Buffer.alloc(0)
    expect(html.length, address).toBeLessThan(20_000)
    expect(html.toString(), address).not.toMatch(/<(script|img|link rel="(stylesheet|preload))/)
  }
})

test('nothing is lost in forced colours or with reduced motion', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await page.goto(articles.harbour)
  await expect(headline(page)).toBeVisible()
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the text' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#content$/)
})
