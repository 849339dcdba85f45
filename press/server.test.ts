import { once } from 'node:events'
import { readdirSync, readlinkSync } from 'node:fs'
import { get } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headersOf } from '../lib/hosting/headers'
import { writeHeaders } from '../lib/hosting/host-files'
import { type Library, openLibrary } from '../tests/press/library'

const html = `<!DOCTYPE html><h1>One</h1>${'<p>Text</p>'.repeat(50)}`
const missing = `<!DOCTYPE html><h1>Nothing here</h1>${'<p>Text</p>'.repeat(50)}`
const article = '/2008/08/28/one/'
const siteUrl = 'https://news.example'
const files: Record<string, string> = {
  _headers: writeHeaders(headersOf({ articles: [{ address: article }], siteUrl, frames: [] })),
  '2008/08/28/one/index.md': '# One',
  'index.html': html,
  '2008/one/index.html': html,
  '2008/café/index.html': html,
  '404.html': missing,
  'digits.txt': '0123456789',
  'feed.xml': '<rss/>',
  'feed.json': '{}',
  'sitemap.xml': '<urlset/>',
  'facts.json': '{}',
  'map.svg': '<svg/>',
  'site.webmanifest': '{}',
  card: 'no extension',
  'favicon.ico': 'icon',
  _redirects: '/old/ /2008/one/ 301\n',
  '_next/static/chunks/0c98xzjfks9hq.js': '1',
  '_next/static/media/sans.07n4at6ntqcqu.woff2': '1',
  '_next/static/passport/_buildManifest.js': '1',
  'images/3f2a90c1d4e5-800.avif': '1',
}

let ask: Library['ask']
let library: Library

beforeAll(async () => {
  library = await openLibrary(files)
  ask = library.ask
})
afterAll(() => library.close())

const page = '/2008/one/'
const br = { 'accept-encoding': 'gzip, deflate, br, zstd' }
const gz = { 'accept-encoding': 'gzip' }

describe('encodings', () => {
  it('sends what the reader accepts, best first', async () => {
    const [best, second, none] = await Promise.all([ask(page, br), ask(page, gz), ask(page)])
    expect(best.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(best.body).toString()).toBe(html)
    expect(second.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(second.body).toString()).toBe(html)
    expect(none.headers['content-encoding']).toBeUndefined()
    expect(none.text).toBe(html)
    for (const { headers } of [best, second, none]) expect(headers.vary).toBe('Accept-Encoding')
  })

  it('sends none that is refused with q=0', async () => {
    expect((await ask(page, { 'accept-encoding': 'br;q=0, gzip;q=0.5' })).headers['content-encoding']).toBe(
      'gzip',
    )
    expect((await ask(page, { 'accept-encoding': 'br; q=0.0, gzip;q=0' })).text).toBe(html)
  })

  it.each([
    ['br;q=0.1, gzip;q=1', 'gzip'],
    ['gzip;q=0.5, br;q=0.8', 'br'],
    ['GZIP;Q=0.9, br;q=0.2', 'gzip'],
    ['*', 'br'],
    ['*;q=0.5, br;q=0', 'gzip'],
    ['br, *;q=0', 'br'],
    ['identity;q=0, *', 'br'],
    ['identity, gzip;q=0.5', undefined],
    ['zstd', undefined],
    ['br;q=much', undefined],
    ['', undefined],
  ])('obeys %s', async (accept, encoding) => {
    const { status, headers } = await ask(page, { 'accept-encoding': accept })
    expect([status, headers['content-encoding']]).toEqual([200, encoding])
  })

  it.each(['*;q=0', 'identity;q=0', 'zstd, identity;q=0'])('has nothing for %s', async (accept) => {
    const { status, headers, text } = await ask(page, { 'accept-encoding': accept })
    expect([status, headers.vary, text.includes(html)]).toEqual([406, 'Accept-Encoding', false])
    expect((await ask('/nothing/', { 'accept-encoding': accept })).status).toBe(404)
  })
})

describe('methods', () => {
  it.each([page, '/nothing/', '/2008/one'])('HEAD equals GET without a body: %s', async (path) => {
    const [get, head] = await Promise.all([ask(path, br), ask(path, br, 'HEAD')])
    const { date: _, ...expected } = get.headers
    expect(head.status).toBe(get.status)
    expect(head.headers).toMatchObject(expected)
    expect(head.text).toBe('')
  })

  it('answers no other', async () => {
    const { status, headers } = await ask(page, {}, 'POST')
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })
})

describe('missing pages', () => {
  it.each(['/nothing/', '/nothing', '/404/', '/404', '/2008/', '/%zz', '/a%00b', '/2008/one/index'])(
    '%s is 404 with the page for it',
    async (path) => {
      const { status, text, headers } = await ask(path, { 'if-none-match': '*', range: 'bytes=0-4' })
      expect([status, text]).toEqual([404, missing])
      expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8' })
      expect(headers.etag).toBeUndefined()
      expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    },
  )

  it('is compressed too', async () => {
    const { status, headers, body } = await ask('/nothing/', br)
    expect([status, headers['content-encoding']]).toEqual([404, 'br'])
    expect(brotliDecompressSync(body).toString()).toBe(missing)
  })

  it('keeps nothing for ever that is not there', async () => {
    const { status, headers } = await ask('/_next/static/chunks/gone.js')
    expect([status, headers['cache-control']]).toEqual([404, 'public, max-age=0, must-revalidate'])
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/2008/../../secret.txt',
    '/..\\secret.txt',
  ])('%s does not leave the folder', async (path) => {
    const { status, text } = await ask(path)
    expect([status, text]).toEqual([404, missing])
  })
})

describe('addresses', () => {
  it.each([
    ['/2008/one', '/2008/one/'],
    ['/2008/one?from=feed', '/2008/one/?from=feed'],
    ['/2008/caf%C3%A9', '/2008/caf%C3%A9/'],
    ['//elsewhere.example/../2008/one', '/2008/one/'],
    ['//2008/one', '/2008/one/'],
    ['/2008/./one/', '/2008/one/'],
    ['/nothing/%2E%2e//2008/one/?a=1', '/2008/one/?a=1'],
    ['//digits.txt', '/digits.txt'],
    ['http://elsewhere.example/2008/one', '/2008/one/'],
  ])('%s leads to %s', async (path, location) => {
    const { status, headers } = await ask(path)
    expect([status, headers.location]).toEqual([308, location])
  })

  it('serves a page with letters of its own, and with a query', async () => {
    expect((await ask('/2008/caf%C3%A9/')).text).toBe(html)
    expect((await ask('/2008/one/?from=feed')).text).toBe(html)
  })

  it.each(['http://localhost', 'HTTP://localhost/', 'https://elsewhere.example:80/2008/one/', 'http://a/?b'])(
    'serves %s as it does the path alone',
    async (address) => expect((await ask(address)).text).toBe(html),
  )

  it('decodes once', async () => {
    library.write('2008/50%25/index.html', 'half')
    expect((await ask('/2008/50%2525/')).text).toBe('half')
    expect((await ask('/2008/50%25/')).status).toBe(404)
  })

  it('leads to a page whose name would end a path', async () => {
    library.write('2008/why?/index.html', 'because')
    expect((await ask('/2008/why%3F')).headers.location).toBe('/2008/why%3F/')
    expect((await ask('/2008/why%3F/')).text).toBe('because')
  })
})

describe('what hosts read', () => {
  const tables = ['_redirects', '_headers']
  const spellings = (name: string) => [
    ...[`/${name}`, `//${name}`, `/./${name}`, `/x/../${name}`, `/x/%2e%2e/${name}`, `/${name}?a`],
    ...[`/%5F${name.slice(1)}`, `/${name.toUpperCase()}`, `/${name}/`, `/x\\..\\${name}`, `/%2F${name}`],
    ...[`http://localhost/${name}`, `http://localhost//x/..//%5f${name.slice(1)}`, `/${name}%00`],
  ]

  it.each(tables.flatMap(spellings))('is not sent for %s', async (path) => {
    const { status, text } = await ask(path, { range: 'bytes=0-4' })
    expect([status, text]).toEqual([404, missing])
  })
})

describe('headers', () => {
  it.each([
    ['/favicon.ico', 'image/vnd.microsoft.icon'],
    ['/', 'text/html; charset=utf-8'],
    ['/digits.txt', 'text/plain; charset=utf-8'],
    ['/sitemap.xml', 'text/xml; charset=utf-8'],
    ['/facts.json', 'application/json; charset=utf-8'],
    ['/feed.xml', 'application/rss+xml; charset=utf-8'],
    ['/feed.json', 'application/feed+json; charset=utf-8'],
    ['/map.svg', 'image/svg+xml; charset=utf-8'],
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/_next/static/chunks/0c98xzjfks9hq.js', 'text/javascript; charset=utf-8'],
    ['/images/3f2a90c1d4e5-800.avif', 'image/avif'],
    ['/card', 'application/octet-stream'],
  ])('%s is %s', async (path, type) => {
    const { status, headers } = await ask(path)
    expect([status, headers['content-type']]).toEqual([200, type])
  })

  it.each([
    ['/_next/static/chunks/0c98xzjfks9hq.js', true],
    ['/_next/static/media/sans.07n4at6ntqcqu.woff2', true],
    ['/images/3f2a90c1d4e5-800.avif', true],
    ['/_next/static/passport/_buildManifest.js', false],
    ['/', false],
    ['/feed.xml', false],
  ])('%s may be kept for ever: %s', async (path, forever) => {
    expect((await ask(path)).headers['cache-control']).toBe(
      forever ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
    )
  })

  it.each([page, '/nothing/', '/digits.txt'])('%s is guarded', async (path) => {
    expect((await ask(path)).headers).toMatchObject({
      'content-security-policy': expect.stringContaining("object-src 'none'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    })
  })
})

it('sends the Markdown of an article with what it is and whose (crawlers.md, 18)', async () => {
  expect((await ask(`${article}index.md`)).headers).toMatchObject({
    'content-type': 'text/markdown; charset=utf-8',
    'x-robots-tag': 'noindex',
    link: `<${siteUrl}${article}>; rel="canonical"`,
  })
})

it('serves a file as it now is', async () => {
  library.write('news.txt', 'old')
  await ask('/news.txt')
  library.write('news.txt', 'newer')
  expect((await ask('/news.txt')).text).toBe('newer')
  library.remove('news.txt')
  expect((await ask('/news.txt')).status).toBe(404)
})

it.runIf(process.platform === 'linux')('closes a file whose reader has gone', async () => {
  library.write('large.bin', Buffer.alloc(32 * 1024 * 1024))
  const open = () =>
    readdirSync('/proc/self/fd').filter((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`).endsWith('large.bin')
      } catch {
        return false
      }
    }).length
  const asked = get(`${library.address}/large.bin`)
  await once(asked, 'response')
  expect(open()).toBe(1)
  asked.destroy()
  await expect.poll(open).toBe(0)
})
