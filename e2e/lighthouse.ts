import { createServer } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { borrow } from '../desk/borrow'
import { asked } from '../lib/content/command'
import { loadEnvironment } from '../lib/content/environment'
import { readSettings } from '../lib/content/settings'
import { launchBrowser } from './browser'
import { serveFolder } from './serve'
import { everyPage, isArticle } from './site'

const usage = `Says what Lighthouse thinks of pages as they are printed, seen on a phone with a slow line: the front page and the newest
article unless others are named. Performance hangs on the machine and its load: it is the median of three runs, and fails nothing.

  npm run lighthouse -- [addresses]

Exit codes: 0 the rest is 100, 1 accessibility, best practices or SEO is under it, 2 what was asked cannot be done.
`

const { words: addresses } = asked({ name: 'lighthouse', usage, takesWords: true })
loadEnvironment()
const { outDir: out } = readSettings()
const runs = 3
const strict = ['accessibility', 'best-practices', 'seo']
const categories = ['performance', ...strict]
const metrics = {
  LCP: 'largest-contentful-paint',
  CLS: 'cumulative-layout-shift',
  TBT: 'total-blocking-time',
  bytes: 'total-byte-weight',
}

/** What is read of the report that Lighthouse gives. */
const outcome = z.object({
  lhr: z.object({
    runtimeError: z.object({ message: z.string() }).optional(),
    categories: z.record(
      z.string(),
      z.object({
        score: z.number().nullable(),
        auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
      }),
    ),
    audits: z.record(
      z.string(),
      z.object({
        title: z.string(),
        score: z.number().nullable(),
        displayValue: z.string().optional(),
        numericValue: z.number().optional(),
      }),
    ),
  }),
})

type Report = z.infer<typeof outcome>['lhr']

const { default: lighthouse } = await import(
  pathToFileURL(join(await borrow('lighthouse'), 'core/index.js')).href
)

const score = (report: Report, category: string) =>
  Math.round((report.categories[category]?.score ?? 0) * 100)

/** A port nobody listens on: Lighthouse finds the browser by its number. */
async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready))
  const address = probe.address()
  await new Promise((closed) => probe.close(closed))
  if (address === null || typeof address === 'string') throw new Error('No port could be had.')
  return address.port
}

/** Judges a page three times; the report in the middle by performance. */
async function judge(url: string, port: number): Promise<Report> {
  const reports: Report[] = []
  for (let run = 0; run < runs; run += 1) {
    const { lhr } = outcome.parse(await lighthouse(url, { port, output: 'json', onlyCategories: categories }))
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`)
    reports.push(lhr)
  }
  const [middle] = reports
    .sort((a, b) => score(a, 'performance') - score(b, 'performance'))
    .slice(Math.floor(runs / 2))
  if (!middle) throw new Error(`${url} was not judged.`)
  return middle
}

/** What keeps a page from 100, one line each. */
function shortcomings(report: Report): string[] {
  return categories.flatMap((category) =>
    (report.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = report.audits[id]
      const isFine = weight === 0 || !audit || audit.score === null || audit.score >= 0.9
      return isFine ? [] : [`  ${category}: ${audit.title} ${audit.displayValue ?? ''}`.trimEnd()]
    }),
  )
}

const row = (report: Report) => ({
  ...Object.fromEntries(categories.map((category) => [category, score(report, category)])),
  ...Object.fromEntries(
    Object.entries(metrics).map(([name, id]) => {
      const { numericValue = 0, displayValue } = report.audits[id] ?? {}
      return [name, name === 'bytes' ? Math.round(numericValue) : displayValue]
    }),
  ),
})

const { address: base, stop } = await serveFolder(out)
const port = await freePort()
const browser = await launchBrowser([`--remote-debugging-port=${port}`])
try {
  const table: Record<string, ReturnType<typeof row>> = {}
  for (const address of addresses.length > 0
    ? addresses
    : ['/', ...everyPage(out).filter(isArticle).slice(-1)]) {
    const report = await judge(`${base}${address}`, port)
    table[address] = row(report)
    const faults = shortcomings(report)
    if (faults.length > 0) process.stdout.write(`${[address, ...faults].join('\n')}\n`)
    if (strict.some((category) => score(report, category) < 100)) process.exitCode = 1
  }
  console.table(table)
} finally {
  await browser.close()
  await stop()
}
