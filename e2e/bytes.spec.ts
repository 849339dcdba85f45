import { readFileSync, statSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import { firstRoundTrip } from '../press/packing'
import { publicationOut as out } from '../tests/publication'
import { articles, everyPage, phone } from './site'

for (const address of everyPage()) {
  test(`${address} is one file within the first round trip, and needs no script`, () => {
    const file = `${out}${address}index.html`
    const html = readFileSync(file, 'utf8')
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
    const allowed = /^<script (type="(application\/ld\+json|speculationrules)"|src="\/site\.js" defer)/
    const others = scripts.filter((tag) => !allowed.test(tag))
    expect(others).toEqual(/search\/$/.test(address) ? ['<script src="/search.js" type="module">'] : [])
    expect(html).not.toMatch(/rel="stylesheet"|__next_f|<!--/)
    // The panel of the preview, its styles and its problems are a writer's alone.
    if (address.startsWith('/style/')) return // Nobody waits for the guide: it shows all components at once.
    expect(html).not.toMatch(/\.preview\b|\.problems\b|class="(?:preview|problems|page problems)/)
    expect(statSync(`${file}.br`).size).toBeLessThanOrEqual(firstRoundTrip)
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(html)
  })
}

test('what runs on a page is at most 2 KB', () => {
  for (const script of ['site.js', 'search.js']) {
    expect(statSync(`${out}/${script}.br`).size, script).toBeLessThanOrEqual(2048)
  }
})

/** What a first view may weigh, in bytes as sent. */
const budget = { fonts: 45_000, hero: 40_000, whole: 101_000 }

for (const deviceScaleFactor of [1, 2, 3]) {
  test.describe(`on a phone with ${deviceScaleFactor} dots to the pixel`, () => {
    test.use({ viewport: phone, deviceScaleFactor })

    test('a first view loads the page, two fonts, the images it shows, and weighs little', async ({
      page,
    }) => {
      const loaded: { url: string; bytes: number }[] = []
      page.on('requestfinished', async (request) => {
        const { responseBodySize } = await request.sizes()
        loaded.push({ url: new URL(request.url()).pathname, bytes: responseBodySize })
      })
      await page.goto(articles.harbour, { waitUntil: 'networkidle' })
      const weigh = (some: typeof loaded) => some.reduce((sum, { bytes }) => sum + bytes, 0)
      const fonts = loaded.filter(({ url }) => url.endsWith('.woff2'))
      const heroes = loaded.filter(({ url }) => url.endsWith('.avif'))
      const rest = loaded.filter((one) => one.url !== articles.harbour && !fonts.includes(one))
      expect(rest.filter(({ url }) => !/^\/(images\/|favicon|icon|site\.js)/.test(url))).toEqual([])
      expect(fonts).toHaveLength(2)
      expect(weigh(fonts)).toBeLessThanOrEqual(budget.fonts)
      // The hero, and the cards of related articles where the text is short enough to come near them.
      expect(heroes.length).toBeGreaterThan(0)
      expect(weigh(heroes)).toBeLessThanOrEqual(budget.hero)
      expect(weigh(loaded)).toBeLessThan(budget.whole)
    })
  })
}

test.describe('letters', () => {
  // The policy lets no test set a style.
  test.use({ bypassCSP: true })

  test('small capitals, italics and figures are cut, not made up by the browser', async ({ page }) => {
    await page.goto(articles.harbour, { waitUntil: 'networkidle' })
    // What stands in until they are there is a face of the machine's own, under another name.
    const loaded = await page.evaluate(() =>
      [...document.fonts].flatMap(({ family, status, style }) =>
        status === 'loaded' && family.includes('serif') ? [style] : [],
      ),
    )
    expect(loaded.sort()).toEqual(['italic', 'normal'])
    const width = (selector: string, css: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((node, style) => {
          const box = document.createElement('span')
          box.setAttribute(
            'style',
            `font-size:100px;letter-spacing:0;position:absolute;white-space:nowrap;${style}`,
          )
          box.textContent = 'Kazakhstan 1111'
          node.append(box)
          const { width } = box.getBoundingClientRect()
          box.remove()
          return width
        }, css)
    // A browser's own small capitals are capitals made smaller; old-style figures and lining ones differ in width.
    const capitals = await width('.kicker', 'font-variant-caps:all-small-caps')
    const madeUp = await width('.kicker', 'font-variant-caps:normal;text-transform:uppercase;font-size:70px')
    expect(Math.abs(capitals - madeUp)).toBeGreaterThan(5)
    const oldStyle = await width('.prose p', 'font-variant-numeric:oldstyle-nums proportional-nums')
    const lining = await width('.prose p', 'font-variant-numeric:lining-nums tabular-nums')
    expect(Math.abs(oldStyle - lining)).toBeGreaterThan(5)
    // Each size has its own cut: what is set small is wider.
    const small = await width('.prose p', 'font-size:14px')
    const large = await width('.prose p', 'font-size:56px')
    expect((small * 4) / large).toBeGreaterThan(1.08)
  })
})
