import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Library, modified, openLibrary } from './fixtures/library'

/** Asked over HTTP, since that is where conditions and ranges meet. */
const page = '/one/'
const br = { 'accept-encoding': 'gzip, deflate, br, zstd' }
const gz = { 'accept-encoding': 'gzip' }
const digits = '0123456789'

let ask: Library['ask']
let library: Library

beforeAll(async () => {
  library = await openLibrary({ 'one/index.html': '<h1>One</h1>'.repeat(50), 'digits.txt': digits })
  ask = library.ask
})
afterAll(() => library.close())

describe('conditions', () => {
  it.each([{}, br, gz])('answers 304 to a tag it gave, with the headers of the page: %j', async (accept) => {
    const first = await ask(page, accept)
    const again = { ...accept, 'if-none-match': `"other", ${first.headers.etag}` }
    for (const method of ['GET', 'HEAD']) {
      const { status, headers, text } = await ask(page, again, method)
      expect([status, text]).toEqual([304, ''])
      expect(headers).toMatchObject({
        etag: first.headers.etag,
        vary: 'Accept-Encoding',
        'cache-control': first.headers['cache-control'],
      })
      expect(headers['content-type']).toBeUndefined()
    }
  })

  it('gives tags that are strong, and differ between encodings', async () => {
    const tags = await Promise.all([{}, br, gz].map(async (accept) => (await ask(page, accept)).headers.etag))
    expect(new Set(tags).size).toBe(3)
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]{22}"$/)
  })

  it('gives a tag to what a file holds, however often it is printed and wherever it lies', async () => {
    const tagOf = async (path: string) => (await ask(path)).headers.etag
    const tag = await tagOf('/digits.txt')
    library.write('digits.txt', digits)
    library.write('copy.txt', digits)
    library.write('other.txt', '9876543210')
    expect([await tagOf('/digits.txt'), await tagOf('/copy.txt')]).toEqual([tag, tag])
    expect(await tagOf('/other.txt')).not.toBe(tag)
    library.write('copy.txt', '9876543210')
    expect(await tagOf('/copy.txt')).toBe(await tagOf('/other.txt'))
  })

  it('takes a tag that somebody on the way has made weak', async () => {
    const { etag } = (await ask(page)).headers
    expect((await ask(page, { 'if-none-match': `W/${etag}` })).status).toBe(304)
  })

  it('lets the tag decide where a date is sent too', async () => {
    const { etag = '' } = (await ask(page)).headers
    const old = 'Mon, 01 Jan 2001 00:00:00 GMT'
    const late = 'Fri, 01 Jan 2100 00:00:00 GMT'
    expect((await ask(page, { 'if-none-match': etag, 'if-modified-since': old })).status).toBe(304)
    expect((await ask(page, { 'if-none-match': '"other"', 'if-modified-since': late })).status).toBe(200)
    expect((await ask(page, { 'if-none-match': '*' })).status).toBe(304)
  })

  it('compares dates where no tag is sent', async () => {
    expect((await ask(page, { 'if-modified-since': modified.toUTCString() })).status).toBe(304)
    expect((await ask(page, { 'if-modified-since': 'Mon, 01 Jan 2001 00:00:00 GMT' })).status).toBe(200)
    expect((await ask(page, { 'if-modified-since': 'yesterday' })).status).toBe(200)
  })
})

describe('ranges', () => {
  it.each([
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=0-0', '0', 'bytes 0-0/10'],
    ['bytes=0-99999999999999999999', digits, 'bytes 0-9/10'],
    ['bytes=-99999999999999999999', digits, 'bytes 0-9/10'],
    [`bytes=0-${'9'.repeat(400)}`, digits, 'bytes 0-9/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=-30', digits, 'bytes 0-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
  ])('%s', async (range, text, contentRange) => {
    const reply = await ask('/digits.txt', { range })
    expect([reply.status, reply.text, reply.headers['content-range']]).toEqual([206, text, contentRange])
    expect(reply.headers['content-length']).toBe(String(text.length))
  })

  it.each(['bytes=10-', 'bytes=99-100', 'bytes=-0', 'bytes=99999999999999999999-'])(
    'refuses %s, which the file does not hold',
    async (range) => {
      const { status, headers } = await ask('/digits.txt', { range })
      expect([status, headers['content-range']]).toEqual([416, 'bytes */10'])
    },
  )

  it.each([
    'bytes=4-2',
    'bytes=0-1,4-5',
    'bytes=0x1-0x4',
    'bytes=1e0-4',
    'bytes=-',
    'bytes=a-b',
    'lines=1-2',
    'bytes',
  ])('sends all for %s', async (range) => {
    const { status, text } = await ask('/digits.txt', { range })
    expect([status, text]).toEqual([200, digits])
  })

  it('sends all when the file is not the one the reader began with', async () => {
    const range = 'bytes=2-4'
    expect((await ask('/digits.txt', { range, 'if-range': modified.toUTCString() })).text).toBe('234')
    const { etag = '' } = (await ask('/digits.txt')).headers
    expect((await ask('/digits.txt', { range, 'if-range': etag })).text).toBe('234')
    for (const other of ['"other"', `W/${etag}`])
      expect((await ask('/digits.txt', { range, 'if-range': other })).text).toBe(digits)
  })

  it('says 304 first', async () => {
    const { etag = '' } = (await ask('/digits.txt')).headers
    expect((await ask('/digits.txt', { range: 'bytes=2-4', 'if-none-match': etag })).status).toBe(304)
  })
})
