import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { killAll, startIn } from './fixtures/command'
import { type Library, openLibrary } from './fixtures/library'
import { sendRaw } from './fixtures/raw'
import { createServer } from './server'
import { stampOf, stampPrint } from './stamp'

const request = (path: string) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`
const large = Buffer.alloc(3_000_000, 'large ')
const open: Socket[] = []

/** Says something and then neither reads nor asks any more. */
async function say(port: number, text: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => {})
  open.push(socket)
  await once(socket, 'connect')
  socket.write(text)
  return socket
}

afterEach(() => {
  for (const socket of open.splice(0)) socket.destroy()
})

it('no server waits for anybody for ever, or for more than it can hold', () => {
  const server = createServer('out')
  const { headersTimeout, requestTimeout, keepAliveTimeout, timeout } = server
  for (const time of [headersTimeout, requestTimeout, keepAliveTimeout, timeout]) {
    expect(time).toBeGreaterThan(0)
    expect(time).toBeLessThanOrEqual(30_000)
  }
  expect(server.maxConnections).toBeLessThanOrEqual(2000)
  expect(server.maxRequestsPerSocket).toBeGreaterThan(0)
})

describe('a connection', () => {
  let library: Library
  let port: number
  beforeAll(async () => {
    library = await openLibrary({ 'index.html': 'front', 'a.txt': 'a', 'b.txt': 'b' })
    library.write('large.bin', large)
    port = Number(new URL(library.address).port)
  })
  afterAll(() => library.close())

  const bodies = async (text: string) => {
    const { replies, whole } = await sendRaw(port, Buffer.from(text))
    expect(whole).toBe(true)
    return replies.map(({ status, body }) => (status === 200 ? body.toString() : status))
  }

  it('gets the answers of all it asks at once, in order, though it says no more', async () => {
    const all = ['/large.bin', '/a.txt', '/nothing', '/b.txt', '/large.bin']
    expect(await bodies(all.map(request).join(''))).toEqual([`${large}`, 'a', 404, 'b', `${large}`])
    expect(await bodies(request('/a.txt').repeat(30))).toEqual(Array(30).fill('a'))
  })

  it('gets what it asked for before what it said wrongly', async () => {
    expect(await bodies(`${request('/large.bin')}${request('/a.txt')}nonsense\r\n\r\n`)).toEqual([
      `${large}`,
      'a',
      400,
    ])
  })

  it('is closed when it asks for more than anyone reads, and the server goes on', async () => {
    const { replies } = await sendRaw(port, Buffer.from(request('/a.txt').repeat(5000)))
    expect(replies.length).toBeLessThan(50)
    expect(await bodies(request('/a.txt'))).toEqual(['a'])
  })

  it('that asked for half does not keep a server from closing', { timeout: 9000 }, async () => {
    const other = await openLibrary({ 'index.html': 'front' })
    const texts = ['', 'GET / HT', 'GET / HTTP/1.1\r\nHost: a\r\n', request('/'), request('/nothing')]
    const sockets = await Promise.all(texts.map((text) => say(Number(new URL(other.address).port), text)))
    await other.ask('/')
    const closed = Promise.all(sockets.map((socket) => once(socket.resume(), 'close')))
    other.close()
    await closed
  })
})

describe.runIf(process.platform === 'linux')('npm start', () => {
  const silent = 900
  let root: string
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'press-'))
    for (const folder of ['out', 'content']) mkdirSync(join(root, folder))
    writeFileSync(join(root, 'out/index.html'), 'front')
    for (let i = 0; i < 30; i++) writeFileSync(join(root, `out/${i}.html`), Buffer.alloc(120_000, `${i}`))
    stampPrint(root, stampOf(root))
  })
  afterAll(() => {
    killAll()
    rmSync(root, { recursive: true })
  })

  it('answers readers while 900 others ask for 30 pages each and read none', {
    timeout: 90_000,
  }, async () => {
    const { child, address } = startIn(root, { PORT: '0' })
    const site = await address
    const all = Array.from({ length: 30 }, (_, i) => request(`/${i}.html`)).join('')
    for (let i = 0; i < silent; i++) await say(Number(new URL(site).port), all)
    for (let i = 0; i < 30; i++) expect(await (await fetch(site)).text()).toBe('front')
    const [, peak] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
    expect(Number(peak) / 1024).toBeLessThan(400)
  })
})
