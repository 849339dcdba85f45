import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { bare, encoded, parseFormer } from '../lib/content/paths'
import { addressesOf, isOccupied } from '../lib/edition/addresses'
import { editionOf } from '../lib/edition-fixture'
import { headersOf } from '../lib/hosting/headers'
import { writeRedirects } from '../lib/hosting/host-files'
import { type Redirect, redirectsOf } from '../lib/hosting/redirects'
import { readData } from '../lib/read/data'
import { redirects } from '../lib/schema/site'
import { Source } from '../lib/source'
import { ask, openLibrary } from './fixtures/library'
import { netlifyRules } from './fixtures/netlify'
import { hasNginx, openNginx } from './fixtures/nginx'
import { printHostFiles, printNginxFiles } from './hosts'

const seed = Number(process.env.FUZZ_SEED ?? 20080828)

/** What means something to one host or another, and what does not. */
const shards = [
  ...[
    '"',
    '\\',
    "'",
    '%22',
    '%5C',
    '%5C%22',
    '%2522',
    '$uri',
    '$' + '{x}',
    ';',
    '{',
    '}',
    '#',
    '%23',
    '?',
    '%3F',
    '\n',
    '%0A',
  ],
  ...[
    '*',
    ':splat',
    ':x',
    '%2A',
    '..',
    '.',
    '%2e%2e',
    '/',
    '//',
    '%2F',
    ' ',
    '%20',
    '\t',
    '&',
    '=',
    '~',
    '~*',
    '^',
    '(',
  ],
  ...[
    'root /',
    'default',
    'include',
    'return 200',
    '301',
    '!',
    'http://a.example/',
    '@',
    '+',
    ',',
    '-',
    '_',
    '.html',
  ],
  ...[
    'a',
    'A',
    'Old',
    'old',
    'OLD',
    '2008',
    'é',
    'e\u0301',
    '%C3%A9',
    '%c3%a9',
    'мир',
    'İ',
    'ſ',
    'K',
    '\u200C',
    '\uFEFF',
  ],
]
const written = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...shards) }, fc.string({ maxLength: 4 })), {
    ...{ minLength: 1, maxLength: 6 },
  })
  .map((parts) => `/${parts.join('')}`)
const asked = fc
  .tuple(written, fc.constantFrom('', '', '', '/', '?p=1', '?p=a', '?p=A', '?"p=1'))
  .map(([path, end]) => path + end)

/** Those that the check takes when they stand in `redirects.yaml`. */
function accepted(all: readonly string[]): string[] {
  return all.filter((from) => {
    const source = new Source('content/redirects.yaml', stringify([{ from, to: '/' }]))
    return readData({ source, schema: redirects, what: 'the redirects' }).problems.length === 0
  })
}

const article = { one: {}, two: {} }

async function tableOf(froms: readonly string[]): Promise<Redirect[]> {
  const edition = editionOf(article)
  const [first, second] = edition.articles.map(({ address }) => address)
  // Two targets in turn, so that a host that takes one address for another is found out.
  const given = froms.map((from, i) => ({ from, to: (i % 2 ? first : second) ?? '' }))
  const occupied = addressesOf(edition)
  const free = given.filter(
    ({ from }) => from.includes('?') || !isOccupied(parseFormer(from)?.path ?? '', occupied),
  )
  return redirectsOf({ ...edition, redirects: free })
}

/** Where each host must lead who asks for exactly what was written, and for nothing near it. */
type Host = (path: string, query: string) => Promise<string | undefined>

async function obeys(host: Host, table: readonly Redirect[]) {
  const known = new Map(table.map(({ from, query = '', to }) => [`${bare(encoded(from))}?${query}`, to]))
  const leads = (path: string, query: string) =>
    known.get(`${bare(path)}?${query}`) ?? known.get(`${bare(path)}?`)
  for (const { from, query = '', to } of table) {
    const path = encoded(from)
    expect(await host(path, query), `${path}?${query}`).toBe(to)
    const near = [path.toUpperCase(), path.toLowerCase(), `${path}x`, `/x${path}`]
    for (const other of near.filter((one) => !one.includes('%'))) {
      expect(await host(other, query), `${other}?${query}`).toBe(leads(other, query))
    }
  }
}

async function withHosts(table: readonly Redirect[], test: (hosts: Record<string, Host>) => Promise<void>) {
  const library = await openLibrary({
    'index.html': 'Front',
    '404.html': 'Missing',
    'gone/index.html': 'Gone',
  })
  const rules = {
    redirects: table,
    headers: headersOf({ articles: [], siteUrl: 'https://news.example', plain: true }),
  }
  await printHostFiles(library.folder, rules)
  await printNginxFiles(library.folder, rules)
  const netlify = await netlifyRules(writeRedirects(table))
  const port = Number(new URL(library.address).port)
  const nginx = hasNginx ? await openNginx(library.folder) : undefined
  const at =
    (to: number): Host =>
    async (path, query) => {
      const { headers } = await ask({
        port: to,
        path: query ? `${path}?${query}` : path,
        headers: {},
        method: 'GET',
      })
      return headers.location?.replace(/\?.*/, '')
    }
  try {
    await test({
      'npm start': at(port),
      ...(nginx ? { nginx: at(nginx.port) } : {}),
      Netlify: async (path, query) => netlify(path, query)?.to,
    })
  } finally {
    await nginx?.close()
    library.close()
  }
}

describe(`whatever is written as a former address (FUZZ_SEED=${seed})`, () => {
  it('is refused, or served exactly as it was written by every host', async () => {
    let served = 0
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(asked, { minLength: 150, maxLength: 200 }), async (all) => {
        const table = (await tableOf(accepted(all))).filter(({ to }) => !to.endsWith('.xml'))
        served += table.length
        await withHosts(table, async (hosts) => {
          for (const [name, host] of Object.entries(hosts)) {
            await obeys(host, table).catch((error: unknown) => {
              throw new Error(`${name}: ${error}`)
            })
          }
        })
      }),
      { seed, numRuns: 4, endOnFailure: true },
    )
    expect(served).toBeGreaterThan(100)
  }, 240_000)
})
