import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, type Page, test } from 'playwright/test'
import { filesUnder } from '../press/files'
import { strayAddresses } from '../tests/press/stray'
import { otherOut } from '../tests/publication'
import { faults } from './axe'
import { articles, phone, schemes } from './site'

const property = (page: Page, name: string) =>
  page.evaluate((property) => getComputedStyle(document.documentElement).getPropertyValue(property), name)

const ways = (page: Page) => page.getByRole('banner').getByRole('navigation').getByRole('link')

test.describe('a publication is what its files say', () => {
  test('its head leads where it chose, in its order', async ({ page }) => {
    await page.goto('/')
    await expect(ways(page)).toHaveText(['Coast', 'Inland', 'Ideas', 'Lighthouses', 'About'])
    await ways(page).nth(3).click()
    await expect(page).toHaveURL(/\/topics\/lighthouses\/$/)
  })

  test('its articles are handed on by the ways it chose, under its own word for it', async ({ page }) => {
    await page.goto(articles.harbour)
    const share = page.getByRole('navigation', { name: 'Hand it on' })
    await expect(share.getByRole('link')).toHaveText(['Email', 'Telegram', 'Hacker News'])
    const url = encodeURIComponent(`https://gazette.example${articles.harbour}`)
    await expect(share.getByRole('link').nth(1)).toHaveAttribute(
      'href',
      new RegExp(url.replaceAll('.', '\\.')),
    )
    await page.goto(articles.chinese)
    await expect(page.getByRole('navigation', { name: '传给别人' })).toHaveCount(1)
    await page.goto('/no-such-page/')
    await expect(page.getByText('Off the map')).toBeVisible()
  })

  test('its accent and measure are on every page, by day and by night', async ({ page }) => {
    for (const [colorScheme, accent] of [
      ['light', 'rgb(18, 80, 94)'],
      ['dark', 'rgb(143, 203, 216)'],
    ] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(articles.harbour)
      await expect(page.locator('.kicker').first()).toHaveCSS('color', accent)
    }
    expect(await property(page, '--container-measure')).toBe('36.75rem')
  })

  test('an author has a face, and needs no more than a name', async ({ page }) => {
    await page.goto('/authors/ada-example/')
    const portrait = page
      .locator('.portrait')
      .getByRole('img', { name: 'A drawing of a face with a ferry for a hat.' })
    await expect(portrait).toHaveJSProperty('complete', true)
    expect(
      await portrait.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)),
    ).toBeGreaterThan(0)
    await page.goto('/authors/coast-desk/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The coast desk')
    await expect(page.locator('.portrait')).toHaveCount(0)
  })
})

const spoken = [
  { language: 'de', address: articles.german, day: '4. März 2013', stamp: /MÄR/ },
  { language: 'es', address: articles.spanish, day: '8 de noviembre de 2013', stamp: /NOV/ },
  { language: 'pt', address: articles.portuguese, day: '10 de março de 2014', stamp: /MAR/ },
  { language: 'ru', address: articles.russian, day: '13 сентября 2014', stamp: /СЕН/ },
  { language: 'zh', address: articles.chinese, day: '2015年5月17日', stamp: /2015/ },
]
for (const { language, address, day, stamp } of spoken) {
  test(`an article in ${language} speaks it: its days, its stamp, its marks`, async ({ page }) => {
    await page.goto(address)
    const main = page.getByRole('main')
    await expect(main).toHaveAttribute('lang', language)
    await expect(main.locator('time').first()).toContainText(day)
    await expect(main.locator('.stamp span').last()).toHaveAttribute('data-drawn', stamp)
    expect(await main.locator('.prose').textContent()).not.toMatch(/["']/)
    await expect(main).not.toContainText('min read')
  })
}

test.describe('another publication, in Spanish', () => {
  test.use({ viewport: phone })
  // It is published under a path of its host.
  const at = (address: string) => `${process.env.OTHER_URL}${address}`
  const article = '/2026/03/01/una-taza/'

  test('speaks Spanish on every page, articles that name no language among them', async ({ page }) => {
    for (const address of ['/', article, '/search/', '/corrections/', '/lite/', '/no-such-page/']) {
      await page.goto(at(address))
      await expect(page.locator('html'), address).toHaveAttribute('lang', 'es')
      await expect(page.locator('body'), address).not.toContainText(
        /\b(?:Search|Corrections|Text only|Related|by)\b/,
      )
    }
    await expect(page).toHaveTitle(/Cuaderno de Té/)
    await expect(page.getByRole('link', { name: 'A la primera taza' })).toBeVisible()
    await page.goto(at(article))
    await expect(page.getByRole('main').locator('time').first()).toHaveText('1 de marzo de 2026')
    await expect(page.getByRole('complementary', { name: 'Más tazas de Cuaderno de Té' })).toHaveCount(1)
  })

  test('has no ornaments, no ways to share, and other colours', async ({ page }) => {
    await page.goto(at(article))
    for (const ornament of ['.stamp', '.machine-zone', '.share'])
      await expect(page.locator(ornament)).toHaveCount(0)
    const first = page.locator('.prose > p').first()
    expect(await first.evaluate((node) => getComputedStyle(node, '::first-letter').float)).toBe('none')
    for (const [colorScheme, paper] of [
      ['light', 'rgb(244, 248, 241)'],
      ['dark', 'rgb(13, 26, 20)'],
    ] as const) {
      await page.emulateMedia({ colorScheme })
      await expect(page.locator('html')).toHaveCSS('background-color', paper)
    }
  })

  test('has its name on one screen of a telephone, clear of everything', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(at('/'))
    const name = await page.locator('.masthead .wordmark').boundingBox()
    const search = await page.locator('.masthead-search').boundingBox()
    if (!name || !search) throw new Error('a box is missing')
    expect(name.x).toBeGreaterThanOrEqual(0)
    expect(name.x + name.width).toBeLessThanOrEqual(320)
    expect(search.y >= name.y + name.height || search.x >= name.x + name.width).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })

  test('can be used by everybody in either scheme', async ({ page }) => {
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme })
      for (const address of ['/', article, '/authors/redaccion/']) {
        await page.goto(at(address))
        expect(await faults(page), `${address}, ${colorScheme}`).toEqual([])
      }
    }
  })

  test('is whole under the path of its host: what is shown, what it leads to, what a search finds', async ({
    page,
  }) => {
    const host = new URL(at('/')).origin
    const failed: string[] = []
    page.on('response', (response) => {
      const isWithin = response.url().startsWith(at('/')) || response.url() === `${host}/`
      if (response.status() >= 400 || !isWithin) failed.push(`${response.status()} ${response.url()}`)
    })
    await page.goto(host)
    expect(page.url()).toBe(at('/'))
    const picture = page.locator('article img').first()
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
    expect(await page.evaluate(() => document.fonts.ready.then(({ size }) => size))).toBeGreaterThan(0)
    await page.getByRole('link', { name: 'Una taza para cada tarde' }).first().click()
    await expect(page).toHaveURL(at(article))
    await page.goto(at('/search/?q=taza'))
    const found = page.locator('.search-results a')
    await expect(found.first()).toBeVisible()
    await expect(page.locator('.search-results img').first()).toHaveAttribute('src', /^\/revista\/images\//)
    await found.first().click()
    await expect(page).toHaveURL(at(article))
    await page.goto(at('/tazas/azul/'))
    await expect(page).toHaveURL(at(article))
    expect(failed).toEqual([])
    const missing = await page.goto(at('/no-such-page/'))
    expect(missing?.status()).toBe(404)
    await page.getByRole('link', { name: 'A la primera taza' }).click()
    await expect(page).toHaveURL(at('/'))
  })

  test('no file it prints has an address of its own that leads beside the path', async () => {
    const folders = [otherOut, `${otherOut}.nginx`]
    const all = await Promise.all(
      folders.map(async (folder) => ({ folder, files: await filesUnder(folder) })),
    )
    const stray = all.flatMap(({ folder, files }) =>
      files
        .filter((file) => !/\.(?:br|gz)$|^pagefind\//.test(file))
        .flatMap((file) => strayAddresses(folder, file, '/revista').map((address) => `${file}: ${address}`)),
    )
    expect(stray).toEqual([])
  })

  test('nothing it prints names another publication or terms that are not its own', () => {
    const files = readdirSync(otherOut, { recursive: true, encoding: 'utf8' })
    const texts = files.filter((file) =>
      /\.(?:html|xml|json|txt|md|webmanifest|js|svg)$|^_(?:headers|redirects)$/.test(file),
    )
    expect(texts.length).toBeGreaterThan(20)
    for (const file of texts) {
      if (file.startsWith('pagefind/')) continue
      const text = readFileSync(`${otherOut}/${file}`, 'utf8')
      expect(text, file).not.toMatch(/passport|gazette|creativecommons|NewsArticle|NewsMedia/i)
    }
    expect(existsSync(`${otherOut}/news-sitemap.xml`)).toBe(true)
    expect(readFileSync(`${otherOut}/llms.txt`, 'utf8')).toContain('Todos los derechos reservados')
    expect(readFileSync(`${otherOut}${article}index.html`, 'utf8')).toContain('"@type":"Recipe"')
  })
})
