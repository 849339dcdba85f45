import type { Browser } from 'playwright'
import { asked } from '../lib/content/command'
import { loadEnvironment } from '../lib/content/environment'
import { startProgress } from '../lib/content/progress'
import { readPublication } from '../lib/content/publication'
import { readSettings } from '../lib/content/settings'
import { editionToPrint } from '../press/edition'
import { publicationSettings } from '../tests/publication'
import { accessibility } from './audit/accessibility'
import { checksAfter } from './audit/checks'
import { claimsOf } from './audit/claims'
import { crawl } from './audit/crawl'
import { nu } from './audit/nu'
import { readerViews } from './audit/reader-views'
import { openSite, type Site } from './audit/site'
import { hasFailed, type Row, table } from './audit/table'
import { printTwice } from './audit/twice'
import { launchBrowser } from './browser'
import { serveFolder } from './serve'
import { guideAddresses, pageKinds } from './site'

const usage = `Looks at every printed page as served, as whatever crawls it will: links, HTML, metadata, structured data, feeds, sitemaps,
robots, reader views, accessibility. One table.

  npm run audit -- [options]

  --tests   the publication of the tests, which claims all there is to claim
  --twice   prints twice, and compares every byte

Exit codes: 0 nothing failed, 1 something did, 2 what was asked cannot be done.
`

const flag = { type: 'boolean', default: false } as const
const { values } = asked({ name: 'audit', usage, options: { tests: flag, twice: flag } })
const ofTests = values.tests

async function audit(): Promise<boolean> {
  const { outDir, contentDir } = readSettings()
  const { edition } = editionToPrint(readPublication(contentDir))
  const { address: base, stop } = await serveFolder(outDir)
  const site = await openSite(outDir, base, claimsOf(edition))
  const htmlFiles = [
    ...site.pages.map(({ address }) => `${outDir}${address}index.html`),
    `${outDir}/404.html`,
  ]
  const rows = [
    ...(await runChecks(site, base)),
    { check: { name: 'HTML by the Nu checker' }, result: await nu(htmlFiles) },
    ...(await inBrowser(async (browser) => [
      { check: { name: 'reader views lose nothing' }, result: await readerViews(browser, edition, site) },
      { check: { name: 'accessibility by axe' }, result: await looked(browser, site, base) },
    ])),
  ]
  await stop()
  process.stdout.write(`\n${table(rows)}`)
  return !rows.some(hasFailed)
}

async function runChecks(site: Site, base: string): Promise<Row[]> {
  const checks = checksAfter(await crawl(base, site.siteUrl))
  const progress = startProgress('Checking', checks.length)
  const rows: Row[] = []
  for (const check of checks) {
    rows.push({ check, result: await check.run(site) })
    progress.step()
  }
  progress.end()
  return rows
}

/** Kinds of pages that are all made alike of other articles, and how many of each axe sees. */
const alike: ReadonlySet<string> = new Set(['listing', 'author', 'archive', 'repeated', 'lite'])
const enough = 3

function distinct(pages: Site['pages']): Site['pages'] {
  const seen = new Map<string, number>()
  return pages.filter(({ kind: { name } }) => {
    seen.set(name, (seen.get(name) ?? 0) + 1)
    return !alike.has(name) || (seen.get(name) ?? 0) <= enough
  })
}

/**
 * Axe takes half a second a page: of a publication it sees every text and some of the pages that are made alike, of that
 * of the tests one of each kind, and the style guide.
 */
function looked(browser: Browser, { pages }: Site, base: string) {
  const all = ofTests
    ? [...Object.values(pageKinds()), ...guideAddresses()]
    : distinct(pages).map(({ address }) => address)
  return accessibility(browser, base, [...all, '/404.html'])
}

async function inBrowser(look: (browser: Browser) => Promise<Row[]>): Promise<Row[]> {
  const browser = await launchBrowser()
  try {
    return await look(browser)
  } finally {
    await browser.close()
  }
}

if (ofTests) Object.assign(process.env, publicationSettings)
// As a build reads them.
loadEnvironment()
const passed = values.twice ? await printTwice() : await audit()
process.exitCode = passed ? 0 : 1
