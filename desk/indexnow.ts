import { readFileSync } from 'node:fs'
import { indexNowKeyAddress } from '../lib/content/address'
import { type Asked, command } from '../lib/content/command'
import { homeOf } from '../lib/content/home'
import { Mistake } from '../lib/content/mistake'
import { readPublication } from '../lib/content/publication'
import { readSettings } from '../lib/content/settings'
import { changedPages, refusalOf, submissionsOf } from './release/indexnow'
import { pagesIn } from './sitemaps'

const usage = `Tells search engines which addresses changed, by comparing the sitemaps of what is printed with those that are public.
After a release both are the same: print the list before it, and send that afterwards.

  npm run indexnow -- [options]

  --against https://…  or  out   what to compare with; where the site is published unless given
  --dry-run                      print the list, and tell nobody
  --list changed.txt             send this list
  --endpoint https://…           whom to tell; api.indexnow.org unless given

Exit codes: 0 all is told, 1 it was refused, 2 it cannot be done, as without a key in site.yaml.
`

const options = {
  against: { type: 'string' },
  list: { type: 'string' },
  endpoint: { type: 'string', default: 'https://api.indexnow.org/indexnow' },
  'dry-run': { type: 'boolean', default: false },
} as const

async function indexnow({ values }: Asked<typeof options>): Promise<number> {
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

await command({ name: 'indexnow', usage, options }, indexnow)
