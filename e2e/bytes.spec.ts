import { readFileSync, statSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import { everyPage, seedArticle } from './site'

/** What reaches a reader in the first round trip: ten segments of 1,460 bytes. */
const firstRoundTrip = 14_600

for (const address of everyPage()) {
  test(`${address} is one file within the first round trip, and needs no script`, () => {
    const file = `out${address}index.html`
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
    expect(statSync(`out/${script}.br`).size, script).toBeLessThanOrEqual(2048)
  }
})

test('a first view loads the page, at most two fonts of 70 KB together, and the images it shows', async ({
  page,
}) => {
  const loaded: { url: string; bytes: number }[] = []
  page.on('requestfinished', async (request) => {
    const { responseBodySize } = await request.sizes()
    loaded.push({ url: new URL(request.url()).pathname, bytes: responseBodySize })
  })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(seedArticle, { waitUntil: 'networkidle' })
  const fonts = loaded.filter(({ url }) => url.endsWith('.woff2'))
  expect(fonts.length).toBeLessThanOrEqual(2)
  expect(fonts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(70_000)
  const rest = loaded.filter(({ url }) => url !== seedArticle && !url.endsWith('.woff2'))
  expect(rest.filter(({ url }) => !/^\/(images\/|favicon|icon|site\.js)/.test(url))).toEqual([])
  const [hero] = rest.filter(({ url }) => url.endsWith('.avif'))
  expect(hero?.bytes).toBeLessThan(120_000)
})
