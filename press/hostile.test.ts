import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { killAll, startIn } from './fixtures/command'
import { sendRaw } from './fixtures/raw'
import { anything } from './fixtures/requests'
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
  writeFileSync(join(root, 'out/large.bin'), Buffer.alloc(1_120_000))
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

it('no request ends the server, reaches a file that is none, or gets an answer that is not what it says', async () => {
  await fc.assert(
    fc.asyncProperty(anything, async (asked) => {
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
