import { readFileSync } from 'node:fs'
import { expect, type Page, test } from 'playwright/test'
import { publicationOut as out } from '../tests/publication'
import { faults } from './axe'
import { articles, desk, everyPage, phone, schemes } from './site'

const page = articles.everything
const player = 'https://www.youtube-nocookie.com/embed/Gazette-001?autoplay=1'

/** Every address that a page asks for; strangers' are answered with a page that is none of theirs. */
async function requestsOf(page: Page): Promise<string[]> {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<p>A player</p>' }))
  return asked
}

async function toTheEnd(visited: Page): Promise<void> {
  for (const figure of await visited.locator('.video, .audio, .gallery').all())
    await figure.scrollIntoViewIfNeeded()
  await visited.waitForLoadState('networkidle')
}

test('nothing is asked of another site, and no recording is loaded, before a reader wishes it', async ({
  page: visited,
}) => {
  const asked = await requestsOf(visited)
  await visited.goto(page, { waitUntil: 'networkidle' })
  await toTheEnd(visited)
  const origin = new URL(visited.url()).origin
  expect(asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))).toEqual([])
  expect(asked.filter((url) => /\.(?:webm|mp3)$/.test(url))).toEqual([])
})

test('a click puts the player of another site in the place of the picture, with its name', async ({
  page: visited,
}) => {
  const asked = await requestsOf(visited)
  await visited.goto(page)
  await visited.getByRole('link', { name: 'Watch at youtube.com' }).click()
  const frame = visited.locator('.video iframe')
  await expect(frame).toHaveAttribute('src', player)
  await expect(frame).toHaveAttribute('title', 'The ferry, as others saw it.')
  await expect(frame).toBeFocused()
  await expect(visited.frameLocator('.video iframe').getByText('A player')).toBeVisible()
  await expect(visited.locator('.video-asked')).toBeHidden()
  expect(asked.filter((url) => url.startsWith('https:'))).toEqual([player])
})

test('that player is let in by that page alone', async ({ page: visited }) => {
  await requestsOf(visited)
  const isShown = async (address: string, src: string) => {
    await visited.goto(address)
    return visited.evaluate(
      (src) =>
        new Promise<boolean>((answer) => {
          document.addEventListener('securitypolicyviolation', () => answer(false), { once: true })
          const frame = document.createElement('iframe')
          frame.src = src
          frame.onload = () => setTimeout(() => answer(true), 200)
          document.body.append(frame)
        }),
      src,
    )
  }
  expect(await isShown(page, player)).toBe(true)
  expect(await isShown(page, 'https://player.vimeo.com/video/1')).toBe(false)
  expect(await isShown(articles.harbour, player)).toBe(false)
})

test('every page says which players it shows, and shows no other', () => {
  for (const address of everyPage().filter((address) => !address.startsWith('/lite/'))) {
    const html = readFileSync(`${out}${address}index.html`, 'utf8')
    const said = [
      ...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="[^"]*; frame-src ([^"]+)"/g),
    ]
    expect(said, address).toHaveLength(1)
    const shown = [...html.matchAll(/ data-frame="(https:\/\/[^/]+)\//g)].map(([, origin]) => origin)
    expect(said[0]?.[1], address).toBe(shown.length > 0 ? [...new Set(shown)].join(' ') : "'none'")
    expect(html, address).not.toMatch(/<iframe/)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a video that others show is a picture and a link to them', async ({ page: visited }) => {
    await visited.goto(page)
    const link = visited.getByRole('link', { name: 'Watch at youtube.com' })
    await expect(link).toHaveAttribute('href', 'https://www.youtube.com/watch?v=Gazette-001')
    await expect(link.getByRole('img')).toHaveAttribute('alt', /red ferry/)
    await expect(visited.getByText('Nothing is loaded from youtube.com until')).toBeVisible()
  })

  test('the transcript of a sound can be opened', async ({ page: visited }) => {
    await visited.goto(page)
    await expect(visited.getByText('(Two strokes of a cracked bell.)')).toBeHidden()
    await visited.getByText('Transcript').click()
    await expect(visited.getByText('(Two strokes of a cracked bell.)')).toBeVisible()
  })
})

test('a video of our own plays, with its captions', async ({ page: visited }) => {
  await visited.goto(page)
  const video = visited.locator('video')
  await video.scrollIntoViewIfNeeded()
  const played = await video.evaluate(async (node: HTMLVideoElement) => {
    const [track] = node.textTracks
    if (track) track.mode = 'showing'
    node.muted = true
    await node.play()
    await new Promise((ended) => node.addEventListener('timeupdate', ended, { once: true }))
    return node.currentTime
  })
  expect(played).toBeGreaterThanOrEqual(0)
  const cues = () => video.evaluate((node: HTMLVideoElement) => node.textTracks[0]?.cues?.length)
  await expect.poll(cues).toBe(1)
})

test('lines of verse end where they were ended, and begin as far in', async ({ page: visited }) => {
  await visited.setViewportSize(desk)
  await visited.goto(page)
  const starts = await visited.locator('.verse-line').evaluateAll((lines) =>
    lines.map((line) => {
      const text = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
      for (let node = text.nextNode(); node; node = text.nextNode()) {
        const first = /[^\u00A0]/.exec(node.nodeValue ?? '')?.index
        if (first === undefined) continue
        const range = document.createRange()
        range.setStart(node, first)
        range.setEnd(node, first + 1)
        return Math.round(range.getBoundingClientRect().left)
      }
      return 0
    }),
  )
  expect(starts).toHaveLength(5)
  const [first = 0, second = 0, third = 0, fourth, fifth] = starts
  expect(second).toBeGreaterThan(first + 10)
  expect(third).toBeGreaterThan(second + 10)
  expect(fourth).toBe(first)
  expect(fifth).toBe(second)
})

test('a long line of verse goes on further in, on a phone', async ({ page: visited }) => {
  await visited.setViewportSize({ width: 320, height: 700 })
  await visited.goto('/style/every-figure/')
  const rows = await visited.locator('.verse-line', { hasText: 'The jaws that bite' }).evaluate((line) => {
    const range = document.createRange()
    range.selectNodeContents(line)
    return [...range.getClientRects()].map(({ left }) => left)
  })
  expect(rows.length).toBeGreaterThan(1)
  expect(rows[1]).toBeGreaterThan((rows[0] ?? 0) + 10)
})

test('the images of a gallery stand beside one another, an odd one above', async ({ page: visited }) => {
  for (const viewport of [phone, desk]) {
    await visited.setViewportSize(viewport)
    await visited.goto('/style/every-figure/')
    const boxes = await visited.locator('.gallery figure').evaluateAll((figures) =>
      figures.map((figure) => {
        const { left, top, width } = figure.getBoundingClientRect()
        return { left, top, width }
      }),
    )
    const [first, second, third] = boxes
    expect(second?.top).toBe(third?.top)
    expect(third?.left).toBeGreaterThan((second?.left ?? 0) + (second?.width ?? 0))
    expect(first?.width).toBeGreaterThan((second?.width ?? 0) * 1.9)
  }
})

test('what is heard in a sound, and the words of a poem, can be searched for', async ({ page: visited }) => {
  for (const word of ['strokes', 'hangs']) {
    await visited.goto(`/search/?q=${word}`)
    const found = visited.locator('.search-results').getByRole('link')
    await expect(found).toHaveAttribute('href', page)
  }
})

for (const colorScheme of schemes) {
  test(`axe has nothing against them, ${colorScheme}`, async ({ page: visited }) => {
    await visited.emulateMedia({ colorScheme })
    for (const address of [page, '/style/every-figure/']) {
      await visited.goto(address)
      for (const details of await visited.locator('.audio summary').all()) await details.click()
      expect(await faults(visited), address).toEqual([])
    }
  })
}

test('the letters of a drawing stand before their rims, and its lines are as thick at every size', async ({
  page,
}) => {
  await page.goto(articles.everything)
  const line = page.locator('.drawing line, .drawn-line').first()
  await expect(line).toHaveCSS('vector-effect', 'non-scaling-stroke')
  await expect(page.locator('.drawing text').first()).toHaveCSS('paint-order', /^stroke/)
})
