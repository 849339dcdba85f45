import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { sitemapIndex, urlset } from '../lib/forms/sitemaps/urlset'
import { folderForTest, soundFolder } from '../tests/folder'
import { changedPages, mostUrls, refusalOf, submissionsOf } from './release/indexnow'

// A key under a path counts for what lies under that path, once it is said where it is.
const home = 'https://news.example/journal'
const key = 'a1b2c3d4e5f6'
const [kept, edited, added, gone] = ['kept', 'edited', 'added', 'gone'].map(
  (name) => `${home}/2008/08/28/${name}/`,
)

/** The sitemaps of a site whose pages changed at these moments. */
function sitemaps(pages: Record<string, string>): Record<string, string> {
  const year = urlset(Object.entries(pages).map(([loc, lastmod]) => ({ loc, lastmod })))
  return {
    'sitemap.xml': sitemapIndex([{ address: '/sitemap-2008.xml', xml: year }], home),
    'sitemap-2008.xml': year,
  }
}

const before = sitemaps({ [`${kept}`]: '2008-08-28', [`${edited}`]: '2008-08-28', [`${gone}`]: '2008-08-28' })
const after = sitemaps({ [`${kept}`]: '2008-08-28', [`${edited}`]: '2008-09-01', [`${added}`]: '2008-09-01' })

/** Runs the command over a content folder with a key, and the sitemaps of a printed site. */
async function run(...args: string[]) {
  const contentDir = folderForTest()
  cpSync(soundFolder, contentDir, { recursive: true })
  const site = join(contentDir, 'site.yaml')
  writeFileSync(site, `${readFileSync(site, 'utf8').trimEnd()}\nindexNow: ${key}\n`)
  const env = { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: folderForTest(after), SITE_URL: home }
  const child = spawn(process.execPath, ['--import', 'tsx', 'desk/indexnow.ts', ...args], { env })
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  return { stdout, stderr, status }
}

/** A server that answers every request with one status, and keeps what it was sent. */
async function serverThatSays(status: number, files: Record<string, string> = {}) {
  const received: unknown[] = []
  const server = createServer(async (request, response) => {
    const file = files[request.url?.slice(1) ?? '']
    if (request.method === 'POST') received.push(JSON.parse(await text(request)))
    response.writeHead(request.method === 'POST' ? status : file ? 200 : 404).end(file)
  }).listen(0)
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  return { received, url: `http://localhost:${typeof address === 'object' && address ? address.port : 0}` }
}

test('submits what is new, changed or gone since the published sitemaps (crawlers.md, 19)', async () => {
  const { received, url } = await serverThatSays(202, before)
  const { status, stderr } = await run('--against', url, '--endpoint', `${url}/indexnow`)
  expect(received).toEqual([
    { host: 'news.example', key, keyLocation: `${home}/${key}.txt`, urlList: [added, edited, gone] },
  ])
  expect([status, stderr]).toEqual([0, '3 addresses have changed\n3 sent\n'])
})

test('prints the list before a release and sends it afterwards', async () => {
  const { received, url } = await serverThatSays(200)
  const dry = await run('--against', folderForTest(before), '--dry-run', '--endpoint', url)
  expect([dry.stdout, dry.status, received]).toEqual([`${added}\n${edited}\n${gone}\n`, 0, []])
  const list = join(folderForTest({ 'changed.txt': dry.stdout }), 'changed.txt')
  expect((await run('--list', list, '--endpoint', url)).status).toBe(0)
  expect(received).toMatchObject([{ urlList: [added, edited, gone] }])
})

test('exits with 1 when it is refused, and says why', async () => {
  const { url } = await serverThatSays(403)
  const { status, stderr } = await run('--against', folderForTest(before), '--endpoint', url)
  expect([status, stderr]).toEqual([1, expect.stringContaining(`the key is not at ${home}/${key}.txt`)])
})

test.each([
  [200, undefined],
  [202, undefined],
  [400, /could not read the request/],
  [422, /not of this host/],
  [429, /too many requests/],
  [500, /answered 500, which IndexNow does not explain/],
])('knows what %i means', (status, words) => {
  const refusal = refusalOf(status, `${home}/${key}.txt`)
  if (words) expect(refusal).toMatch(words)
  else expect(refusal).toBeUndefined()
})

test('sends nothing when nothing changed, and says what it misses', async () => {
  const { received, url } = await serverThatSays(200, after)
  expect(await run('--against', url, '--endpoint', url)).toMatchObject({
    status: 0,
    stderr: '0 addresses have changed\n',
  })
  expect(received).toEqual([])
  const missing = await run('--against', `${url}/elsewhere`)
  expect([missing.status, missing.stderr]).toEqual([
    2,
    `${url}/elsewhere/sitemap.xml answered 404; expected its sitemap.\n`,
  ])
})

test('keeps to the limit of one request', () => {
  const urls = Array.from({ length: mostUrls + 1 }, (_, i) => `${home}/${i}/`)
  expect(submissionsOf(urls, home, key).map(({ urlList }) => urlList.length)).toEqual([mostUrls, 1])
})

test('pages without a moment count when they are new or gone alone', () => {
  const pages = (...urls: string[]) => new Map(urls.map((url) => [url, undefined]))
  expect(changedPages(pages('/a/', '/b/'), pages('/b/', '/c/'))).toEqual(['/a/', '/c/'])
})
