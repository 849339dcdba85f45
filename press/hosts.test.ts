import { join } from 'node:path'
import { parseAllHeaders } from '@netlify/headers-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headersOf } from '../lib/hosting/headers'
import { headersFile } from '../lib/hosting/host-files'
import type { HostRules } from '../lib/hosting/rules'
import { folderToPrint } from '../tests/press/folder'
import { ask, type Library, openLibrary, type Reply } from '../tests/press/library'
import { hasNginx, openNginx } from '../tests/press/nginx'
import { filesUnder } from './files'
import { checkHostRules, printHostFiles, printNginxFiles } from './hosts'

const article = '/2010/01/02/new/'
const siteUrl = 'https://news.example'
const long = `/2009/01/02/${'a-long-name-'.repeat(15)}/`
const rules: HostRules = {
  redirects: [
    { from: '/2008/01/02/false/', to: '/gone/', status: 410 },
    { from: '/2009/01/02/old/', to: article, status: 301 },
    { from: '/2009/01/02/Old/', to: article, status: 301 },
    { from: '/2010/01/02/NEW/', to: article, status: 301 },
    { from: '/2008/café/', to: article, status: 301 },
    { from: '/wp-content/uploads/map.jpg', to: '/images/3f2a90c1d4e5-800.jpg', status: 301 },
    { from: '/', query: 'p=12', to: article, status: 301 },
    { from: '/feed/', to: '/feed.xml', status: 301 },
    { from: long, to: article, status: 301 },
    { from: '/~prices/5,50+@x/', to: article, status: 301 },
  ],
  headers: headersOf({ articles: [{ address: article }], siteUrl, frames: [] }),
}
const files = {
  'index.html': '<h1>Front</h1>',
  '404.html': '<h1>Missing</h1>',
  'gone/index.html': '<h1>Withdrawn</h1>',
  '2010/01/02/new/index.html': '<h1>New é</h1>',
  '2010/01/02/new/index.md': '# New é',
  'feed.xml': '<rss/>',
  'images/3f2a90c1d4e5-800.jpg': 'jpeg',
}

/** The files of the site and the tables of its hosts. */
async function printed(home: string): Promise<Library> {
  const library = await openLibrary(files)
  await printHostFiles(folderToPrint(library.folder, home), rules)
  await printNginxFiles(`${library.folder}.nginx`, rules, { siteUrl: home, out: 'out' })
  return library
}

type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Reply>

/** What every host that obeys the rules answers (crawlers.md, 18, 20 and 21). @param above the path of the site */
function obeys(above: string, ask: Ask) {
  const get: Ask = (path, ...rest) => ask(`${above}${path}`, ...rest)

  it.each([
    ['/2009/01/02/old/?from=mail', `${article}?from=mail`],
    ['/2009/01/02/old', article],
    ['/2009/01/02/Old/', article],
    ['/2010/01/02/NEW/', article],
    ['/2008/caf%C3%A9/', article],
    ['/wp-content/uploads/map.jpg', '/images/3f2a90c1d4e5-800.jpg'],
    ['/?from=mail&p=12', article],
    ['/feed/', '/feed.xml'],
    [long, article],
    ['/~prices/5,50+@x/', article],
  ])('%s leads to a page that is there, in one step', async (path, to) => {
    const { status, headers } = await get(path)
    expect([status, headers.location]).toEqual([301, `${above}${to}`])
    expect((await get(to)).status).toBe(200)
  })

  it.each([
    ['/2010/01/02/new/index.html', '/2010/01/02/new/'],
    ['/index.html', '/'],
    ['//2010/01/02/new/', '/2010/01/02/new/'],
    ['/2010//01/02/new/?from=mail', '/2010/01/02/new/?from=mail'],
  ])('%s leads to the one address of the page', async (path, to) => {
    const { status, headers } = await get(path)
    expect([301, 308]).toContain(status)
    expect(headers.location).toBe(`${above}${to}`)
  })

  it.each(['/index.html.br', '/2010/01/02/new/index.html.gz'])(
    '%s has no address of its own',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )

  it('a withdrawn article is gone, and says so', async () => {
    const { status, text } = await get('/2008/01/02/false/')
    expect([status, text]).toEqual([410, '<h1>Withdrawn</h1>'])
  })

  it.each(['/2009/01/02/older/', '/images/', '/images/0f2a90c1d4e5-800.jpg', '/_redirects', '/_headers'])(
    '%s is missing, and not for ever',
    async (path) => {
      const { status, text, headers } = await get(path)
      expect([status, text]).toEqual([404, '<h1>Missing</h1>'])
      expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    },
  )

  it('a page without its slash leads to the page, on whatever host', async () => {
    const { status, headers } = await get('/2010/01/02/new')
    expect([301, 308]).toContain(status)
    expect(headers.location).toBe(`${above}${article}`)
  })

  it.each([
    ['/', { 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff' }],
    ['/feed.xml', { 'content-type': 'application/rss+xml; charset=utf-8' }],
    ['/images/3f2a90c1d4e5-800.jpg', { 'cache-control': 'public, max-age=31536000, immutable' }],
    [
      `${article}index.md`,
      {
        ...{ 'content-type': 'text/markdown; charset=utf-8', 'x-robots-tag': 'noindex' },
        link: `<${siteUrl}${article}>; rel="canonical"`,
      },
    ],
  ])('%s is sent with its headers, to GET and to HEAD', async (path, headers) => {
    const guard = { 'content-security-policy': expect.stringContaining("object-src 'none'") }
    for (const method of ['GET', 'HEAD'])
      expect((await get(path, {}, method)).headers).toMatchObject({ ...headers, ...guard })
  })

  it('a secure connection is promised to those alone who have one', async () => {
    const promised = async (headers: Record<string, string>) =>
      (await get('/', headers)).headers['strict-transport-security']
    expect(await promised({})).toBeUndefined()
    expect(await promised({ 'x-forwarded-proto': 'http' })).toBeUndefined()
    expect(await promised({ 'x-forwarded-proto': 'https' })).toBe('max-age=31536000')
  })

  it('a page is asked for again, and sent again only when it changed', async () => {
    const { headers } = await get(article)
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    const asked = {
      'if-none-match': headers.etag ?? '',
      'if-modified-since': headers['last-modified'] ?? '',
    }
    expect((await get(article, asked)).status).toBe(304)
  })
}

describe.each([
  ['at the root of its host', ''],
  ['under a path of its host', '/revista'],
  ['under a path in letters of another script', '/журнал/té'],
])('a site %s', (_where, path) => {
  const above = encodeURI(path)
  let library: Library
  let nginx: Awaited<ReturnType<typeof openNginx>> | undefined
  beforeAll(async () => {
    library = await printed(`https://news.example${above}`)
    nginx = hasNginx ? await openNginx(library.folder) : undefined
  })
  afterAll(async () => {
    await nginx?.close()
    library.close()
  })

  describe('by npm start', () => {
    const get: Ask = (...asked) => library.ask(...asked)
    obeys(above, get)
    if (path !== '') leadsIn(above, get)
  })

  describe.runIf(hasNginx)('by nginx', () => {
    const get: Ask = (path, headers = {}, method = 'GET') =>
      ask({ port: nginx?.port ?? 0, path, headers, method })
    obeys(above, get)
    if (path !== '') leadsIn(above, get)
  })
})

/** Where the site is not at the root of its host, whoever asks for that is led to the site, and nothing else is there. */
function leadsIn(above: string, get: Ask) {
  it('leads to the front page whoever asks for the host itself', async () => {
    const { status, headers } = await get('/')
    expect([status, headers.location]).toEqual([302, `${above}/`])
    const bare = await get(above)
    expect([301, 308]).toContain(bare.status)
    expect(bare.headers.location).toBe(`${above}/`)
  })

  it.each([article, '/2009/01/02/old/', '/feed.xml', '/_headers', '/index.html', '/gone/'])(
    '%s is nothing beside the path',
    async (path) => {
      const { status, text } = await get(path)
      expect([status, text]).toEqual([404, '<h1>Missing</h1>'])
    },
  )
}

it.skipIf(hasNginx)('nginx is not installed here: what it answers was NOT tested', ({ skip }) => skip())

let library: Library
beforeAll(async () => {
  library = await printed(siteUrl)
})
afterAll(() => library.close())

it("Netlify's own parser reads the headers as they are meant", async () => {
  const file = join(library.folder, headersFile)
  const { headers, errors } = await parseAllHeaders({
    ...{ headersFiles: [file], configHeaders: undefined, minimal: true },
  })
  expect(errors).toEqual([])
  expect(headers).toEqual(rules.headers.map(({ path, headers }) => ({ for: path, values: headers })))
})

describe('the press refuses', () => {
  it('a former address that would hide a page, and a name without a hash among those kept for ever', async () => {
    const printed = await filesUnder(library.folder)
    expect(() => checkHostRules(library.folder, printed, rules)).not.toThrow()
    const hiding = { ...rules, redirects: [{ from: article, to: '/', status: 301 as const }] }
    expect(() => checkHostRules(library.folder, printed, hiding)).toThrow(/2010\/01\/02\/new.*redirect-hides/)
    expect(() => checkHostRules(library.folder, ['images/map.jpg'], rules)).toThrow(/hash-missing/)
  })
})
