import { checkPublication } from '../lib/check/publication'
import { robotsAddress } from '../lib/content/address'
import { command } from '../lib/content/command'
import { pathOf } from '../lib/content/home'
import { isError, Refused, report } from '../lib/content/problem'
import { type Publication, readPublication } from '../lib/content/publication'
import { readSettings } from '../lib/content/settings'
import { compiledApplication, knownApplication, NotCompiled } from './compile'
import { explanationOf } from './explain'
import { printerOf } from './fingerprint'
import { Ledger } from './ledger'
import { print } from './print'
import { openPageWorkers } from './print-pages'
import { isPrinted, stampOf, stampPrint } from './stamp'
import { takeTurn } from './turn'

const usage = `Checks what readers may see, and prints the site: what did not change since the last print is not made again.

  npm run build -- [options]

  --explain /2008/08/28/a-slug/   says why the page at this address was printed, or kept

Exit codes: 0 the site is printed, 1 the content has faults or a page failed, 2 what was asked cannot be done.
`

const options = { explain: { type: 'string' } } as const

/**
 * `npm run build`: checks what readers may see, compiles the application unless that was done before, and prints the
 * site. What is checked is what is printed: the content is read once.
 */
async function build(explain: string | undefined): Promise<number> {
  const giveBack = await takeTurn(readSettings().outDir)
  try {
    return await buildInTurn(explain)
  } finally {
    giveBack()
  }
}

async function buildInTurn(explain: string | undefined): Promise<number> {
  const { outDir, now, guide, contentDir, siteUrl } = readSettings()
  // Every process of a build prints the same edition.
  Object.assign(process.env, { NODE_ENV: 'production', PASSPORT_BUILD_NOW: now.toISOString() })
  const root = process.cwd()
  // Taken before anything is read: a source that changes meanwhile will then differ.
  const stamp = stampOf(root)
  const known = await knownApplication(root)
  // Something changed, so there will be a page to print: the application is loaded while the content is read.
  const workers = known && !isPrinted(root, process.env, stamp) ? openPageWorkers(known) : undefined
  try {
    const publication = readPublication(contentDir)
    if (!(await isSound(publication, now))) return 1
    const ledger = new Ledger(outDir)
    const app = known ?? (await compiledApplication(root))
    const printed = await print(publication, outDir, { app, workers, guide, printer: printerOf(root) })
    stampPrint(root, stamp)
    const home = siteUrl ?? publication.site?.url
    warnOfExample(home, contentDir)
    tellOfRoot(home)
    ledger.write(printed)
    if (explain !== undefined) process.stdout.write(`\n${explanationOf(explain, ledger, printed)}`)
    return 0
  } finally {
    await workers?.close()
  }
}

/** Names that nobody can own (RFC 2606). */
const reserved = /\.(?:example|invalid|test)$/

/** A site may be printed to be looked at, whatever it says of itself; published, each of its links would lead nowhere. */
function warnOfExample(home: string | undefined, contentDir: string): void {
  if (home === undefined || !reserved.test(new URL(home).hostname)) return
  process.stderr.write(
    `Every page says that it is at ${home}, where nobody can visit it. Before you publish, set SITE_URL or "url" in ${contentDir}/site.yaml.\n`,
  )
}

/** What is asked of the root of a host is printed under a path for whoever keeps that root. */
function tellOfRoot(home: string | undefined): void {
  if (home === undefined || pathOf(home) === '') return
  const { origin } = new URL(home)
  process.stderr.write(
    `Crawlers read ${origin}${robotsAddress} and no other: what the printed ${robotsAddress.slice(1)} says has to be said there.\n`,
  )
}

/** Tells every problem of what readers may see. A warning keeps nothing from them. */
async function isSound(publication: Publication, now: Date): Promise<boolean> {
  const problems = await checkPublication(publication, now, { drafts: false })
  const { length } = publication.articles
  process.stdout.write(
    problems.length > 0
      ? report(problems)
      : `${publication.contentDir}: ${length} ${length === 1 ? 'article' : 'articles'} checked, no problems\n`,
  )
  return !problems.some(isError)
}

await command({ name: 'build', usage, options }, async ({ values }) => {
  try {
    return await build(values.explain)
  } catch (error) {
    // What is wrong with pages is for the person at the keyboard; a stack trace would only hide it.
    if (!(error instanceof Refused) && !(error instanceof NotCompiled)) throw error
    process.stderr.write(`\n${error.message}\n`)
    return 1
  }
})
