import { readFileSync, statSync } from 'node:fs'
import { expect, type Page, test } from 'playwright/test'
import { publicationOut as out } from '../tests/publication'
import { faults } from './axe'
import { articles, desk, phone, schemes } from './site'

/** A word of one article's text that no headline or dek has. */
const word = 'capstan'

const results = (page: Page) => page.locator('.search-results').getByRole('article')
const status = (page: Page) => page.getByRole('main').getByRole('status')
const field = (page: Page) => page.getByRole('main').getByRole('searchbox', { name: 'Search the archive' })

test('a visitor finds an article by a word of its text, sees why, and opens it', async ({ page }) => {
  await page.goto('/search/')
  await field(page).pressSequentially(word)
  await expect(status(page)).toHaveText('1 article')
  await expect(results(page).locator('mark')).toHaveText([word])
  await expect(results(page)).toContainText('Coast')
  await expect(results(page)).toContainText('28 August 2008')
  await expect(results(page).locator('img')).toHaveJSProperty('naturalWidth', 480)
  await results(page).getByRole('link').click()
  await expect(page).toHaveURL(new RegExp(`${articles.harbour}$`))
})

test('what one types is in the address, one step of the history long, and the address asks it again', async ({
  page,
}) => {
  await page.goto('/')
  await page.goto('/search/')
  await field(page).pressSequentially('northmark')
  await expect(page).toHaveURL(/\/search\/\?q=northmark$/)
  await expect(results(page).first()).toBeVisible()
  const found = await results(page).count()
  await page.reload()
  await expect(results(page)).toHaveCount(found)
  await expect(field(page)).toHaveValue('northmark')
  await page.goBack()
  await expect(page).toHaveURL(/^[^?]*\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gazette')
})

test('a visitor narrows a search by section, author and year', async ({ page }) => {
  await page.goto('/search/?q=northmark')
  await expect(results(page).first()).toBeVisible()
  const all = await status(page).textContent()
  await page.getByRole('combobox', { name: 'Year' }).selectOption('2008')
  await expect(status(page)).toHaveText('1 article')
  await expect(results(page).getByRole('link')).toHaveAttribute('href', articles.harbour)
  await page.getByRole('combobox', { name: 'Author' }).selectOption({ label: 'The Gazette staff' })
  await page.getByRole('combobox', { name: 'Section' }).selectOption({ label: 'Coast' })
  await expect(page).toHaveURL(/\?q=northmark&section=coast&author=staff&year=2008$/)
  await expect(status(page)).toHaveText('1 article')
  await page.getByRole('combobox', { name: 'Section' }).selectOption({ label: 'Inland' })
  await expect(status(page)).toContainText('No article')
  await expect(results(page)).toHaveCount(0)

  await page.goto('/search/?year=2008&author=staff')
  await expect(results(page).getByRole('link')).toHaveAttribute('href', articles.harbour)
  await page.goto('/search/?q=northmark&year=1066')
  await expect(status(page)).toHaveText(all ?? '')
})

test('everything can be done from the keyboard, and more results come ten at a time', async ({ page }) => {
  await page.goto('/search/')
  await field(page).focus()
  await page.keyboard.type('the')
  await page.keyboard.press('Enter')
  await expect(results(page)).toHaveCount(10)
  const more = page.getByRole('button', { name: 'Show more' })
  for (let i = 0; i < 20 && !(await more.evaluate((node) => node === document.activeElement)); i += 1) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect(results(page).nth(10).getByRole('link')).toBeFocused()
  const total = Number((await status(page).textContent())?.split(' ')[0])
  expect(total).toBeGreaterThan(10)
  const focused = results(page).nth(10).getByRole('link')
  const address = (await focused.getAttribute('href')) ?? ''
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${address}$`))
})

test('an article in French is found, with accents or without, and speaks French', async ({ page }) => {
  for (const words of ['avis quais', 'déposés', 'deposes']) {
    await page.goto(`/search/?q=${encodeURIComponent(words)}`)
    await expect(results(page).locator('h2[lang=fr]')).toContainText(/\p{L}/u)
  }
})

test('a word spelt as others spell it finds the article, and one that no article has finds none', async ({
  page,
}) => {
  await page.goto('/search/?q=neighbor')
  await expect(status(page)).toHaveText(/^\d+ articles?$/)
  await expect(results(page).locator(`a[href="${articles.harbour}"]`)).toHaveCount(1)
  for (const nothing of ['zzzzqqq', 'nqqzzq', 'tqzxqzx']) {
    await page.goto(`/search/?q=${nothing}`)
    await expect(status(page)).toContainText('No article')
    await expect(results(page)).toHaveCount(0)
  }
})

test('the facts that only the script reads answer no question', async ({ page }) => {
  await page.goto('/search/?q=webp')
  await expect(status(page)).toContainText('No article')
})

test('without JavaScript the page says so, and offers the archive by topic and year', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: process.env.PASSPORT_URL ?? '',
  })
  const page = await context.newPage()
  await page.goto('/search/?q=lighthouse')
  await expect(page.locator('noscript p')).toHaveText(/^Searching takes JavaScript/)
  await expect(status(page)).toBeHidden()
  await page.getByRole('navigation', { name: 'By topic' }).getByRole('link', { name: 'Lighthouses' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lighthouses')
  await page.goBack()
  await page.getByRole('navigation', { name: 'By year' }).getByRole('link', { name: '2008' }).click()
  await expect(page.getByRole('main').getByRole('link', { name: /A harbour in Examplia/ })).toBeVisible()
  await context.close()
})

test('a question costs less than 300 KB with the images it shows, and the script less than 2 KB', async ({
  page,
}) => {
  const loaded: Promise<number>[] = []
  await page.goto('/search/', { waitUntil: 'networkidle' })
  page.on('requestfinished', (request) =>
    loaded.push(request.sizes().then((sizes) => sizes.responseBodySize)),
  )
  await page.setViewportSize(phone)
  await field(page).fill('the harbour')
  await expect(results(page).first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  const bytes = (await Promise.all(loaded)).reduce((sum, size) => sum + size, 0)
  expect(bytes).toBeGreaterThan(60_000)
  expect(bytes).toBeLessThan(300_000)
  expect(statSync(`${out}/search.js.br`).size).toBeLessThan(2_000)
})

test('when the index cannot be had the page says so, and tries again', async ({ page }) => {
  await page.route('**/pagefind-entry.json*', (route) => route.abort())
  await page.goto(`/search/?q=${word}`)
  await expect(status(page)).toContainText('could not be searched')
  await page.unroute('**/pagefind-entry.json*')
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
  await expect(status(page)).toHaveText('1 article')
})

test('text that looks like markup stays text', async ({ page }) => {
  const hostile = '<img src=x onerror="document.title=\'taken\'"></mark><b>capstan</b>'
  const fragment = {
    ...{ url: '/', content: `${hostile} capstan`, word_count: 4, filters: {}, anchors: [] },
    meta: {
      title: hostile,
      dek: hostile,
      kicker: hostile,
      authors: hostile,
      day: hostile,
      image: `"${hostile}`,
    },
  }
  await page.route('**/*.pf_fragment', (route) =>
    route.fulfill({ body: `pagefind_dcd${JSON.stringify(fragment)}` }),
  )
  await page.goto(`/search/?q=${word}`)
  await expect(results(page).getByRole('heading')).toHaveText(hostile)
  await expect(results(page).locator('b, img[onerror]')).toHaveCount(0)
  await expect(page).not.toHaveTitle('taken')
})

test('the page is found by no search engine, and runs nothing of Next', () => {
  const html = readFileSync(`${out}/search/index.html`, 'utf8')
  expect(html).toContain('<meta name="robots" content="noindex, follow"/>')
  expect(html).not.toMatch(/_next\/static\/chunks|__next_f/)
})

test('axe finds no fault in results, narrow and wide, light and dark', async ({ page }) => {
  await page.goto('/search/?q=the')
  await expect(results(page)).toHaveCount(10)
  for (const viewport of [{ ...phone, width: 320 }, desk]) {
    for (const colorScheme of schemes) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      expect(await faults(page), `${viewport.width} px, ${colorScheme}`).toEqual([])
    }
  }
})

test('the form in the masthead leads here', async ({ page }) => {
  await page.goto('/')
  const form = page.getByRole('banner').getByRole('search')
  await form.getByRole('searchbox').fill(word)
  await form.getByRole('button').click()
  await expect(page).toHaveURL(new RegExp(`/search/\\?q=${word}$`))
  await expect(status(page)).toHaveText('1 article')
})
