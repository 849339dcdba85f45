import { cpSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkPublication } from '../lib/check/publication'
import { bare, encoded, parseFormer } from '../lib/content/paths'
import { readPublication } from '../lib/content/publication'
import { visibleAt } from '../lib/edition/gate'
import { headersOf } from '../lib/hosting/headers'
import { writeRedirects } from '../lib/hosting/host-files'
import { type Redirect, redirectsOf } from '../lib/hosting/redirects'
import { folderForTest, soundFolder } from '../tests/folder'
import { folderToPrint } from '../tests/press/folder'
import { ask, openLibrary } from '../tests/press/library'
import { netlifyRules } from '../tests/press/netlify'
import { hasNginx, openNginx } from '../tests/press/nginx'
import { printHostFiles, printNginxFiles } from './hosts'

const seed = Number(process.env.FUZZ_SEED ?? 20080828)
const now = new Date('2030-01-01T00:00:00Z')
const siteUrl = 'https://sound.example'

/** What means something to one host or another, and what does not. */
const shards = [
  ...`" \\ ' %22 %5C %5C%22 %2522 $uri $\{x} ; { } # %23 ? %3F %0A * :splat :x %2A .. . %2e%2e / // %2F %20 & =`.split(
    ' ',
  ),
  ...'~ ~* ^ ( default include 301 ! http://a.example/ @ + , - _ .html a A Old old OLD 2008 é %C3%A9 %c3%a9 мир'.split(
    ' ',
  ),
  ...['İ', 'ſ', '\u212A', 'e\u0301', '\u200C', '\uFEFF', '\n', '\t', ' ', 'root /', 'return 200'],
]
/** What the grammar of paths knows: most hosts mistake one of these for another, if they do at all. */
const plain = [
  'a',
  'A',
  'old',
  'Old',
  'OLD',
  'é',
  '%C3%A9',
  'É',
  'мир',
  'ſ',
  '\u212A',
  'k',
  '-',
  '~',
  ',',
  '.html',
  '/',
]
const any = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...shards) }, fc.string({ maxLength: 4 }))
const pieces = fc.oneof(
  fc.array(any, { minLength: 1, maxLength: 5 }),
  fc.array(fc.constantFrom(...plain), { minLength: 1, maxLength: 4 }),
)
const address = fc
  .tuple(pieces, fc.constantFrom('', '', '', '/', '?p=1', '?p=a', '?p=A'))
  .map(([parts, end]) => `/${parts.join('')}${end}`)

/** Somebody's former addresses: a line each of `redirects.yaml`, or of the `formerly` of the article they lead to. */
interface Written {
  from: string
  to: 'first-report' | 'case'
  isRedirect: boolean
}

const targets = { 'first-report': '/2008/08/20/first-report/', case: '/2008/08/28/case/' }

/** What is left when the check has had its say. */
async function sound(folder: string, all: readonly Written[]): Promise<readonly Written[]> {
  const refused = new Set<Written>()
  const file = (
    name: string,
    head: string,
    lines: readonly Written[],
    line: (one: Written) => string,
    rest = '',
  ) => {
    writeFileSync(`${folder}/${name}`, head + lines.map((one) => `${line(one)}\n`).join('') + rest)
    return (told: { file: string; line: number }) => {
      if (told.file === `${folder}/${name}`)
        refused.add(lines[told.line - head.split('\n').length] ?? absent(told))
    }
  }
  const readers = [
    file(
      'redirects.yaml',
      '',
      all.filter(({ isRedirect }) => isRedirect),
      ({ from, to }) => `- ${JSON.stringify({ from, to: targets[to] })}`,
    ),
    ...(['first-report', 'case'] as const).map((slug) =>
      file(
        `articles/2008/${slug}/article.mdx`,
        `---\nheadline: A\ndek: B.\nkind: news\nsection: security\nauthors: [staff]\npublished: ${targets[slug].slice(1, 11).replaceAll('/', '-')}T18:00:00Z\nstatus: ready\nformerly:\n`,
        all.filter(({ isRedirect, to }) => !isRedirect && to === slug),
        ({ from }) => `  - ${JSON.stringify(from)}`,
        '  - /once/\n---\n\nText.\n'.replace('once', `once-${slug}`),
      ),
    ),
  ]
  for (const problem of await checkPublication(readPublication(folder), now)) {
    for (const read of readers) read(problem)
  }
  return refused.size === 0
    ? all
    : sound(
        folder,
        all.filter((one) => !refused.has(one)),
      )
}

function absent(told: object): never {
  throw new Error(`no address stands where the check found this: ${JSON.stringify(told)}`)
}

type Host = (path: string, query: string) => Promise<string | undefined>

/** Each host with this table. */
async function withHosts(redirects: readonly Redirect[], test: (name: string, host: Host) => Promise<void>) {
  const library = await openLibrary({
    'index.html': 'Front',
    '404.html': 'Missing',
    'gone/index.html': 'Gone',
  })
  const rules = { redirects, headers: headersOf({ articles: [], siteUrl, frames: [] }) }
  await printHostFiles(folderToPrint(library.folder), rules)
  await printNginxFiles(`${library.folder}.nginx`, rules, { siteUrl, out: 'out' })
  const at =
    (port: number): Host =>
    async (path, query) => {
      const { headers } = await ask({
        port,
        path: query ? `${path}?${query}` : path,
        headers: {},
        method: 'GET',
      })
      return headers.location?.replace(/\?.*/, '')
    }
  const netlify = await netlifyRules(writeRedirects(redirects))
  const nginx = hasNginx ? await openNginx(library.folder) : undefined
  try {
    await test('npm start', at(Number(new URL(library.address).port)))
    await test('Netlify', async (path, query) => netlify(path, query)?.to)
    if (nginx) await test('nginx', at(nginx.port))
  } finally {
    await nginx?.close()
    library.close()
  }
}

it(`a former address is refused, or every host leads it and nothing near it to its page (FUZZ_SEED=${seed})`, async () => {
  let served = 0
  const writings = fc.uniqueArray(
    fc.record({ from: address, to: fc.constantFrom('first-report', 'case'), isRedirect: fc.boolean() }),
    { minLength: 200, maxLength: 250, selector: ({ from }) => from },
  )
  await fc.assert(
    fc.asyncProperty(writings, async (all) => {
      const folder = folderForTest()
      cpSync(soundFolder, folder, { recursive: true, filter: (path) => !path.endsWith('/cases') })
      const kept = await sound(folder, all)
      const table = await redirectsOf(visibleAt(readPublication(folder), now))
      for (const line of writeRedirects(table).trim().split('\n')) {
        expect(line.length).toBeLessThan(1000)
        expect(line).toMatch(/^\/[\w./~+,@%-]*(?: [a-z_]+=[\w.-]+)? \/[\w./~+,@%-]* (?:301!?|410)$/)
      }
      const key = (path: string, query = '') => `${bare(encoded(path))}?${query}`
      const leads = new Map(table.map(({ from, query, to }) => [key(from, query), to]))
      served += kept.length
      await withHosts(table, async (name, host) => {
        for (const { from, to } of kept) {
          const { path = '', query = '' } = parseFormer(from) ?? {}
          expect(await host(encoded(path), query), `${name}: ${from}`).toBe(targets[to])
          const near = [path.toUpperCase(), path.toLowerCase(), `${path}x`, `/x${path}`].filter((one) =>
            /^[!-~]+$/.test(one),
          )
          for (const other of near) {
            const expected = leads.get(key(other, query)) ?? leads.get(key(other))
            expect(await host(other, query), `${name}: ${other}?${query}, near ${from}`).toBe(expected)
          }
        }
      })
    }),
    { seed, numRuns: 4, endOnFailure: true },
  )
  expect(served).toBeGreaterThan(100)
}, 240_000)
