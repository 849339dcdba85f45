import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { indexNowKeyAddress } from '../lib/content/address'
import { command } from '../lib/content/command'
import { homeOf } from '../lib/content/home'
import { Mistake } from '../lib/content/mistake'
import { readPublication } from '../lib/content/publication'
import { readSettings } from '../lib/content/settings'
import { changedPages, refusalOf, submissionsOf } from './release/indexnow'
import { pagesIn } from './sitemaps'

/**
 * `npm run indexnow`: tells search engines which addresses changed, by comparing the sitemaps of `out/` with
 * those that are public (`--against`, an address or a folder; absent: where the site is published). After the
 * release both are the same: print the list before it (`--dry-run`), and send that afterwards (`--list`).
 * Exit code 0 when all is told, 1 when it was refused, 2 when the command can't be carried out, as without a key.
 */
async function indexnow(): Promise<number> {
  const { values } = parseArgs({
    options: {
      against: { type: 'string' },
      list: { type: 'string' },
      endpoint: { type: 'string', default: 'https://api.indexnow.org/indexnow' },
      'dry-run': { type: 'boolean', default: false },
    },
  })
  const { contentDir, outDir } = readSettings()
  const { site } = readPublication(contentDir)
  if (!site) throw new Mistake(`${contentDir}/site.yaml has faults: npm run check says which.`)
  if (site.indexNow === undefined)
    throw new Mistake(`${contentDir}/site.yaml has no "indexNow"; expected the key to send.`)
  const home = homeOf(site)
  const urls = values.list
    ? readFileSync(values.list, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : changedPages(await pagesIn(values.against ?? home), await pagesIn(outDir)).map((path) => home + path)
  if (values['dry-run']) process.stdout.write(urls.map((url) => `${url}\n`).join(''))
  process.stderr.write(`${urls.length} ${urls.length === 1 ? 'address has' : 'addresses have'} changed\n`)
  if (values['dry-run'] || urls.length === 0) return 0
  return submit(values.endpoint, urls, home, site.indexNow)
}

async function submit(endpoint: string, urls: readonly string[], home: string, key: string): Promise<number> {
  for (const submission of submissionsOf(urls, home, key)) {
    const { status } = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(submission),
    }).catch((error: Error) => {
      throw new Mistake(`${endpoint} cannot be reached: ${error.message}.`)
    })
    const refusal = refusalOf(status, `${home}${indexNowKeyAddress(key)}`)
    if (refusal) {
      process.stderr.write(`${endpoint} ${refusal}\n`)
      return 1
    }
    process.stderr.write(`${submission.urlList.length} sent\n`)
  }
  return 0
}

await command(indexnow)
