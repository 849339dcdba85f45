import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { killAll, startIn } from './fixtures/command'
import { sendRaw } from './fixtures/raw'
import { stampOf, stampPrint } from './stamp'

/** `npm start` itself, as a process of its own, asked in every way there is. */
let root: string
let port: number
let ended = false

const front = 'front '.repeat(400)
const secret = 'not-for-readers'

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'press-'))
  for (const folder of ['out/a', 'content']) mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, 'out/index.html'), front)
  writeFileSync(join(root, 'out/a/index.html'), 'a'.repeat(300_000))
  writeFileSync(join(root, 'out/large.bin'), Buffer.alloc(1_500_000))
  writeFileSync(join(root, 'out/404.html'), 'missing')
  writeFileSync(
    join(root, 'out/_redirects'),
    `/old/ /a/ 301\n/${secret}/ /a/ 301\n/gone/ /a/ 410\n/ p=1 /a/ 301!\n`,
  )
  writeFileSync(join(root, 'out/_headers'), `/*\n  X-Content-Type-Options: nosniff\n/${secret}\n  X-A: b\n`)
  writeFileSync(join(root, 'secret.txt'), secret)
  stampPrint(root, stampOf(root))
  const { child, address } = startIn(root, { PORT: '0' })
  port = Number(new URL(await address).port)
  child.once('exit', () => {
    ended = true
  })
}, 30_000)
afterAll(() => {
  killAll()
  rmSync(root, { recursive: true })
})

const bytes = (maxLength: number) =>
  fc.uint8Array({ maxLength }).map((array) => Buffer.from(array).toString('latin1'))
const among = (...texts: string[]) => fc.constantFrom(...texts)
const joined = (piece: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(piece, { maxLength }).map((pieces) => pieces.join(''))

const target = fc.oneof(
  {
    weight: 4,
    arbitrary: joined(
      among(
        '/',
        '/',
        '//',
        '..',
        '.',
        '%2e',
        '%2F',
        '%5c',
        '\\',
        '%',
        '%00',
        '%zz',
        '%5F',
        '_',
        'redirects',
        'headers',
        '_redirects',
        '%ff',
        '?',
        '?p=1',
        '&',
        '#',
        '*',
        ':',
        'a',
        'old',
        'gone',
        'large.bin',
        'index.html',
        '404',
        'http://',
        'a.example',
        '\xe9',
        'secret.txt',
      ),
      10,
    ).map((path) => `/${path}`),
  },
  among(
    '/',
    '/a/',
    '/a',
    '/large.bin',
    '/old',
    '/gone',
    '*',
    'a:443',
    'http://a',
    'http://a//_redirects',
    '//',
    '/%E0%A4%A',
  ),
  bytes(40),
)
const number = fc.oneof(
  among('', '0', '-1', '9'.repeat(20), '9'.repeat(400), '1e9', '0x1', 'NaN'),
  fc.nat().map(String),
)
const range = fc
  .tuple(among('bytes=', 'bytes', 'lines=', 'bytes= '), number, among('-', '', ',', '--'), number)
  .map((parts) => parts.join(''))
const encoding = joined(
  among('br', 'gzip', 'identity', '*', ';q=', '0', '1', '.5', 'NaN', '-1', ',', ' ', ';'),
  12,
)
const tag = joined(among('"', 'W/', '*', ',', 'a', '"a"', '\\'), 8)
const date = fc.oneof(among('Thu, 01 Jan 1970 00:00:00 GMT', 'Fri, 31 Dec 9999 23:59:59 GMT', '0'), bytes(20))

const named = (name: string, value: fc.Arbitrary<string>) => value.map((text) => `${name}: ${text}`)
const header = fc.oneof(
  named('Range', range),
  named('If-Range', fc.oneof(tag, date)),
  named('Accept-Encoding', encoding),
  named('If-None-Match', tag),
  named('If-Modified-Since', date),
  named('Connection', among('close', 'keep-alive', 'upgrade', 'TE', 'x'.repeat(99))),
  named('Upgrade', among('websocket', 'h2c')),
  named('Expect', among('100-continue', 'much')),
  named('Content-Length', among('0', '5', '-1', '99999999999999999999', 'a')),
  named('Transfer-Encoding', among('chunked', 'gzip', 'chunked, chunked')),
  named('Host', among('', 'b', 'a:99999', '\xff')),
  named(
    'Cookie',
    fc.nat(40_000).map((length) => 'c'.repeat(length)),
  ),
  fc.tuple(bytes(12), bytes(40)).map(([name, value]) => `${name}: ${value}`),
  bytes(60),
)
const method = fc.oneof(
  { weight: 6, arbitrary: among('GET', 'GET', 'HEAD') },
  among('POST', 'OPTIONS', 'CONNECT', 'TRACE', 'PRI', 'get', 'PURGE'),
)
const request = fc
  .record({
    method,
    target,
    version: fc.oneof(
      { weight: 9, arbitrary: among('HTTP/1.1') },
      among('HTTP/1.0', 'HTTP/2.0', 'HTTP/1.9', ''),
    ),
    headers: fc.array(header, { maxLength: 5 }),
    flood: fc.oneof(
      { weight: 19, arbitrary: fc.constant(0) },
      among('x: y').map(() => 3000),
    ),
    host: fc.oneof({ weight: 9, arbitrary: among('Host: a') }, among('')),
    body: fc.oneof({ weight: 4, arbitrary: among('') }, bytes(40), among('5\r\nabcde\r\n0\r\n\r\n')),
  })
  .map(({ method, target, version, headers, flood, host, body }) => {
    const lines = [`${method} ${target} ${version}`, host, ...headers, ...Array(flood).fill('x: y')]
    return Buffer.from(`${lines.filter((line) => line !== '').join('\r\n')}\r\n\r\n${body}`, 'latin1')
  })

it('no request ends the server, reaches a file that is none, or gets an answer that is not what it says', async () => {
  const whatever = fc.oneof(
    { weight: 9, arbitrary: request },
    bytes(300).map((text) => Buffer.from(text, 'latin1')),
  )
  await fc.assert(
    fc.asyncProperty(whatever, async (asked) => {
      const { replies } = await sendRaw(port, asked)
      for (const { status, headers, body } of replies) {
        expect(body.includes(secret)).toBe(false)
        expect(status).not.toBe(500)
        if (status === 206) expect(headers.get('content-range')).toMatch(/^bytes \d+-\d+\/\d+$/)
      }
      const { replies: again } = await sendRaw(port, Buffer.from('GET / HTTP/1.1\r\nHost: a\r\n\r\n'))
      expect(again.map(({ status, body }) => [status, body.toString()])).toEqual([[200, front]])
      expect(ended).toBe(false)
    }),
    { numRuns: 2500 },
  )
}, 120_000)

it.each([
  ['Range: bytes=0-99999999999999999999', 206],
  ['Range: bytes=99999999999999999999-', 416],
  ['Upgrade: websocket\r\nConnection: upgrade', 200],
  ['Expect: 100-continue', 200],
  ['Expect: much', 417],
  ['Content-Length: 5\r\nTransfer-Encoding: chunked', 400],
])('%s is answered', async (header, status) => {
  const { replies } = await sendRaw(port, Buffer.from(`GET / HTTP/1.1\r\nHost: a\r\n${header}\r\n\r\n`))
  expect(replies.at(-1)?.status).toBe(status)
})

it('a flood of headers is answered', async () => {
  const cookie = `GET / HTTP/1.1\r\nHost: a\r\nCookie: ${'c'.repeat(20_000)}\r\n\r\n`
  expect((await sendRaw(port, Buffer.from(cookie))).replies.map(({ status }) => status)).toEqual([431])
})

it.each([
  ['GET *', 400],
  ['OPTIONS *', 405],
  ['CONNECT a:443', 405],
  ['GET http://a.example/a/', 200],
  ['GET /%', 404],
])('%s is answered', async (line, status) => {
  const { replies } = await sendRaw(port, Buffer.from(`${line} HTTP/1.1\r\nHost: a\r\n\r\n`))
  expect(replies.map((reply) => reply.status)).toEqual([status])
})
