import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import sharp from 'sharp'
import { publicationOut as out, publicationAt } from '../tests/publication'
import { articles, everyPage } from './site'

/** Pages that no network is shown: the plain edition and the one of what is gone. */
const unshared = /^\/(gone|lite)\//

const pages = everyPage().filter((page) => !unshared.test(page))

/** The content of a page's metadata by its name or property. */
function metaOf(address: string): (name: string) => string[] {
  const html = readFileSync(`${out}${address}index.html`, 'utf8')
  return (name) => {
    const found = html.matchAll(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`, 'g'))
    return Array.from(found, ([, content = '']) => content)
  }
}

test('crawlers 5: every page has one card, of the size, type and weight it says', async ({ request }) => {
  test.setTimeout(120_000)
  const cards = new Set<string>()
  for (const address of pages) {
    const meta = metaOf(address)
    const [card = ''] = meta('og:image')
    expect(meta('og:image'), address).toHaveLength(1)
    expect(meta('og:image:width'), address).toEqual(['1200'])
    expect(meta('og:image:height'), address).toEqual(['630'])
    expect(meta('og:image:type'), address).toEqual(['image/jpeg'])
    expect(meta('og:image:alt').join(), address).toMatch(/\S/)
    expect(meta('twitter:image'), address).toEqual([card])
    expect(meta('twitter:image:alt'), address).toEqual(meta('og:image:alt'))
    expect(meta('twitter:card'), address).toEqual(['summary_large_image'])
    cards.add(new URL(card).pathname)
  }
  expect(cards).toContain(`${articles.harbour}card.jpg`)
  for (const card of cards) {
    const reply = await request.get(card)
    expect([card, reply.status(), reply.headers()['content-type']]).toEqual([card, 200, 'image/jpeg'])
    const bytes = await reply.body()
    expect(bytes.length, card).toBeLessThan(300_000)
    expect(await sharp(bytes).metadata(), card).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
  }
})

test('crawlers 6 and 7: an article with a hero gives it in three shapes 1200 pixels wide, with its rights', async ({
  request,
}) => {
  test.setTimeout(120_000)
  const images = pages.flatMap((address) => {
    const html = readFileSync(`${out}${address}index.html`, 'utf8')
    const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? []
    const graph: { image?: Record<string, unknown>[] }[] = JSON.parse(json)['@graph'] ?? []
    // An article without a hero has its card alone.
    return graph.flatMap(({ image }) => (Array.isArray(image) && image.length > 1 ? [image] : []))
  })
  const heroes = publicationAt().articles.filter(({ hero }) => hero)
  expect(images).toHaveLength(heroes.length)
  for (const image of images) {
    expect(image.map(({ width, height }) => [width, height])).toEqual([
      ['1200', '675'],
      ['1200', '900'],
      ['1200', '1200'],
    ])
    for (const { contentUrl, width, height, ...rights } of image) {
      expect(rights).toMatchObject({
        creditText: expect.stringMatching(/\S/),
        creator: { name: expect.stringMatching(/\S/) },
        license: expect.stringMatching(/^https:/),
        acquireLicensePage: expect.stringMatching(/^https:/),
      })
      const reply = await request.get(new URL(String(contentUrl)).pathname)
      expect(await sharp(await reply.body()).metadata()).toMatchObject({
        ...{ format: 'jpeg', width: Number(width), height: Number(height) },
      })
    }
  }
})

test('crawlers 22: every page has its icons, a manifest, and a colour for either scheme', async ({
  request,
}) => {
  for (const address of pages) {
    const html = readFileSync(`${out}${address}index.html`, 'utf8')
    const links = [...html.matchAll(/<link rel="(?:icon|apple-touch-icon|manifest)" href="([^"]*)"/g)]
    const linked = links.map(([, href = '']) => href)
    expect(linked.sort(), address).toEqual([
      ...['/apple-touch-icon.png', '/favicon.ico', '/icon.svg', '/manifest.webmanifest'],
    ])
    expect(html.match(/<meta name="theme-color"[^>]*media="/g), address).toHaveLength(2)
  }
  const manifest = await (await request.get('/manifest.webmanifest')).json()
  expect(manifest).toMatchObject({ short_name: 'Gazette', start_url: '/', display: 'browser' })
  for (const { src, sizes } of manifest.icons) {
    const { width, height } = await sharp(await (await request.get(src)).body()).metadata()
    expect(`${width}x${height}`).toBe(sizes)
  }
  expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toContain('maskable')
  for (const file of ['favicon.ico', 'icon.svg', 'apple-touch-icon.png']) {
    expect(existsSync(`${out}/${file}`), file).toBe(true)
  }
})
