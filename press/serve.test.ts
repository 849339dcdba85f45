import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, get, type IncomingMessage } from 'node:http'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { killAll, startIn } from '../tests/press/command'
import { stampOf, stampPrint } from './stamp'

// A command starts in a second or two, on a busy machine in more.
vi.setConfig({ testTimeout: 30_000 })

const large = 32 * 1024 * 1024

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'press-'))
  for (const folder of ['out', '.next', 'content']) mkdirSync(join(root, folder))
  writeFileSync(join(root, 'out/index.html'), 'printed before')
  buildWith("require('fs').writeFileSync('out/index.html', 'printed now')")
  stampPrint(root, stampOf(root))
})
afterEach(() => {
  killAll()
  rmSync(root, { recursive: true })
})

function buildWith(script: string): void {
  const build = `node -e ${JSON.stringify(script)}`
  writeFileSync(join(root, 'package.json'), JSON.stringify({ scripts: { build } }))
}

const start = (env: Record<string, string>) => startIn(root, env)

async function read(address: string): Promise<string> {
  return (await fetch(address)).text()
}

describe('building', () => {
  it('is left out when the site is printed', async () => {
    expect(await read(await start({ PORT: '0' }).address)).toBe('printed before')
  })

  it('comes first when a source has changed', async () => {
    writeFileSync(join(root, 'content/one.mdx'), 'new')
    expect(await read(await start({ PORT: '0' }).address)).toBe('printed now')
  })

  it('comes first when the site is to have another address', async () => {
    expect(await read(await start({ PORT: '0', SITE_URL: 'https://b.example' }).address)).toBe('printed now')
  })

  it('ends the command when it fails', async () => {
    buildWith('process.exit(3)')
    const { code, output } = await start({ PORT: '0' }).closed
    expect(code).toBe(1)
    expect(output).toContain('The build failed, so there is nothing to serve.')
    expect(output).not.toContain('    at ')
  })
})

it('serves the folder that was printed into, whoever named it', async () => {
  mkdirSync(join(root, 'elsewhere'))
  writeFileSync(join(root, 'elsewhere/index.html'), 'printed elsewhere')
  stampPrint(root, stampOf(root), { ...process.env, OUT_DIR: 'elsewhere' })
  expect(await read(await start({ PORT: '0', OUT_DIR: 'elsewhere' }).address)).toBe('printed elsewhere')
  writeFileSync(join(root, '.env'), 'OUT_DIR=elsewhere\n')
  stampPrint(root, stampOf(root), { ...process.env, OUT_DIR: 'elsewhere' })
  expect(await read(await start({ PORT: '0' }).address)).toBe('printed elsewhere')
})

it('serves a site under its path, says so, and leads there', async () => {
  writeFileSync(join(root, 'out/_headers'), '/revista/*\n  X-A: b\n')
  stampPrint(root, stampOf(root))
  const address = await start({ PORT: '0' }).address
  expect(address).toMatch(/^http:\/\/localhost:\d+\/revista\/$/)
  expect(await read(address)).toBe('printed before')
  const { url, headers } = await fetch(new URL('/', address))
  expect([url, headers.get('x-a')]).toEqual([address, 'b'])
})

describe('ports', () => {
  it('says which is taken, and how to choose another', async () => {
    const other = createServer().listen(0)
    await once(other, 'listening')
    const taken = other.address()
    const port = typeof taken === 'object' && taken ? taken.port : 0
    const { code, output } = await start({ PORT: String(port) }).closed
    other.close()
    expect(code).toBe(1)
    expect(output).toBe(
      `Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start\n`,
    )
  })

  it('says what is wrong with one that is none', async () => {
    const { code, output } = await start({ PORT: 'http' }).closed
    expect([code, output]).toEqual([
      1,
      'PORT is "http"; expected a whole number from 0 (any free port) to 65535.\n',
    ])
  })
})

describe('stopping', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'on %s lets a slow reader finish, and ends well',
    async (signal) => {
      writeFileSync(join(root, 'out/large.bin'), Buffer.alloc(large))
      const { child, closed, address } = start({ PORT: '0' })
      const agent = new Agent({ keepAlive: true })
      const [reply]: IncomingMessage[] = await once(get(`${await address}large.bin`, { agent }), 'response')
      child.kill(signal)
      await new Promise((later) => setTimeout(later, 300))
      let length = 0
      reply?.on('data', (part: Buffer) => {
        length += part.length
      })
      await once(reply ?? child, 'end')
      expect(length).toBe(large)
      const ended = performance.now()
      expect((await closed).code).toBe(0)
      // Sooner than a connection kept open for later would time out.
      expect(performance.now() - ended).toBeLessThan(3000)
      agent.destroy()
    },
  )

  it('does not wait for a request of which half was sent, or for a reader who says nothing', async () => {
    const { child, closed, address } = start({ PORT: '0' })
    const { port } = new URL(await address)
    const texts = [
      '',
      'GET / HTTP/1.1\r\nHost: a\r\n',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n1',
    ]
    const sockets = texts.map(() =>
      connect(Number(port), 'localhost')
        .setNoDelay()
        .on('error', () => {}),
    )
    await Promise.all(sockets.map((socket) => once(socket, 'connect')))
    for (const [i, socket] of sockets.entries()) socket.write(texts[i] ?? '')
    // What was sent is read by then.
    await read(await address)
    const asked = performance.now()
    child.kill('SIGTERM')
    expect((await closed).code).toBe(0)
    expect(performance.now() - asked).toBeLessThan(5000)
  })

  it('does not wait for a connection nobody uses', async () => {
    const { child, closed, address } = start({ PORT: '0' })
    const agent = new Agent({ keepAlive: true })
    const [reply]: IncomingMessage[] = await once(get(await address, { agent }), 'response')
    reply?.resume()
    await once(reply ?? child, 'end')
    const asked = performance.now()
    child.kill('SIGTERM')
    expect((await closed).code).toBe(0)
    expect(performance.now() - asked).toBeLessThan(2000)
    agent.destroy()
  })
})
