import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { asked } from '../lib/content/command'
import { loadEnvironment } from '../lib/content/environment'
import { readSettings } from '../lib/content/settings'
import { launchBrowser } from './browser'
import { serveFolder } from './serve'
import { everyPage, isArticle, phone } from './site'

const usage = `Says how long an article takes to show the largest thing in its first view (Largest Contentful Paint), beside a bare HTML
file of the same words and the same hero: no styles, no fonts, no script. On a phone with a slow line, as Lighthouse has it; the
two take turns, and the fastest of each counts, in which least of the machine's other work is. Fails nothing.

  npm run paint -- [address]

Exit codes: 0 it is measured, 2 what was asked cannot be done.
`

const turns = 9
const bytesASecond = (1.6 * 1024 * 1024) / 8
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: bytesASecond,
  uploadThroughput: bytesASecond,
}
const slowdown = 4

async function openPhone(browser: Browser, deviceScaleFactor: number): Promise<Page> {
  const context = await browser.newContext({ viewport: phone, deviceScaleFactor, isMobile: true })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', line)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return page
}

/** Milliseconds, and what was painted. */
async function largestPaint(browser: Browser, url: string): Promise<{ time: number; element: string }> {
  const page = await openPhone(browser, 2)
  await page.goto(url, { waitUntil: 'networkidle' })
  const paint = await page.evaluate(
    () =>
      new Promise<{ time: number; element: string }>((found) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1)
          const element =
            last && 'element' in last && last.element instanceof Element ? last.element.tagName : '?'
          found({ time: last?.startTime ?? 0, element })
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  await page.context().close()
  return paint
}

/** The words and the hero of a page, and nothing else. */
async function bareOf(browser: Browser, url: string): Promise<string> {
  const page = await browser.newPage()
  await page.goto(url)
  const body = await page.evaluate(() => {
    const kept = document.querySelectorAll(
      'article h1, article .dek, article .byline, .hero picture, .prose > *',
    )
    return [...kept]
      .map((node) => {
        if (node.localName !== 'picture') {
          const words = document.createElement('p')
          words.textContent = node.textContent
          return words.outerHTML
        }
        const copy = node.cloneNode(true)
        if (copy instanceof Element)
          copy.querySelector('img')?.setAttribute('style', 'width:100%;height:auto')
        return copy instanceof Element ? copy.outerHTML : ''
      })
      .join('\n')
  })
  await page.close()
  const head = '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
  return `${head}<title>Bare</title>\n${body}\n`
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

const { words } = asked({ name: 'paint', usage, takesWords: true })
loadEnvironment()
const { outDir } = readSettings()
const newest = everyPage(outDir).filter(isArticle).sort().at(-1) ?? '/'
const [address = newest] = words
mkdirSync('.cache', { recursive: true })
const folder = mkdtempSync('.cache/bare-')
const browser = await launchBrowser()
const ours = await serveFolder(outDir)
// What tells a host of its headers tells it of the path of the site, too, which the images have before their addresses.
for (const part of ['images', '_headers']) cpSync(join(outDir, part), join(folder, part), { recursive: true })
const bare = await serveFolder(folder)
try {
  writeFileSync(join(folder, 'index.html'), await bareOf(browser, `${ours.address}${address}`))
  const times = { article: [] as number[], bare: [] as number[] }
  const painted = new Set<string>()
  for (let turn = 0; turn < turns; turn += 1) {
    const article = await largestPaint(browser, `${ours.address}${address}`)
    times.article.push(article.time)
    painted.add(article.element)
    times.bare.push((await largestPaint(browser, `${bare.address}/`)).time)
  }
  const ms = (values: readonly number[]) =>
    `${Math.round(Math.min(...values))} ms (median ${Math.round(median(values))})`
  process.stdout.write(`${address}, painted last: ${[...painted].join(', ').toLowerCase()}\n`)
  process.stdout.write(`the article      ${ms(times.article)}\n`)
  process.stdout.write(`a bare HTML file ${ms(times.bare)}\n`)
  process.stdout.write(
    `ratio            ${(Math.min(...times.article) / Math.min(...times.bare)).toFixed(2)}\n`,
  )
} finally {
  await browser.close()
  await ours.stop()
  await bare.stop()
  rmSync(folder, { recursive: true })
}
