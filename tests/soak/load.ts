import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, get, type IncomingMessage } from 'node:http'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { stampOf, stampPrint } from '../../press/stamp'
import { switchFolder } from '../../press/switch-folder'
import { startIn } from '../press/command'

/** What came of serving readers while a site was printed anew over and over, and then of stopping. */
export interface Load {
  served: number
  switches: number
  slow: number
  /** Answers that were missing, wrong, cut short, or of an older print than the one before. */
  losses: string[]
}

interface Asked {
  seconds: number
  /** Connections that say half of a request and then nothing. */
  slow: number
  readers: number
}

const page = (number: number) => `<h1>${number}</h1>${'text '.repeat(4000)}`

/**
 * `npm start` as a process of its own, with readers who ask and compare, others who never finish asking, and a new print
 * every few milliseconds; at last it is told to stop while all of that goes on.
 */
export async function underLoad({ seconds, slow, readers }: Asked): Promise<Load> {
  const root = mkdtempSync(join(tmpdir(), 'soak-'))
  const out = join(root, 'out')
  let print = 0
  const next = async () => {
    print += 1
    const draft = join(root, `.out.${print}`)
    mkdirSync(join(draft, 'a'), { recursive: true })
    for (const file of ['index.html', 'a/index.html', '404.html'])
      writeFileSync(join(draft, file), page(print))
    await switchFolder(draft, out)
  }
  await next()
  mkdirSync(join(root, 'content'))
  stampPrint(root, stampOf(root))
  const { child, address, closed } = startIn(root, { PORT: '0' })
  const port = Number(new URL(await address).port)
  const load: Load = { served: 0, switches: 0, slow: 0, losses: [] }
  const idlers: Socket[] = []
  for (let i = 0; i < slow; i++) {
    const socket = connect(port, '127.0.0.1').on('error', () => {})
    idlers.push(socket)
    socket.write('GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ')
    load.slow += 1
    if (i % 100 === 0) await once(socket, 'connect')
  }
  let isGoing = true
  let isStopping = false
  const reader = async (path: string) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    let last = 0
    while (isGoing) {
      try {
        const [reply] = (await once(get({ port, path, agent, host: '127.0.0.1' }), 'response')) as [
          IncomingMessage,
        ]
        const parts: Buffer[] = []
        for await (const part of reply) parts.push(part)
        const text = Buffer.concat(parts).toString()
        const number = Number(/<h1>(\d+)/.exec(text)?.[1])
        if (reply.statusCode !== 200 || text !== page(number))
          load.losses.push(`${path}: ${reply.statusCode}, ${text.slice(0, 20)}`)
        if (number < last) load.losses.push(`${path}: print ${number} after ${last}`)
        last = number
        load.served += 1
      } catch (error) {
        // A server that was told to stop takes no new request; what it took, it answers whole.
        const code = error instanceof Error && 'code' in error ? error.code : ''
        if (isStopping && (code === 'ECONNREFUSED' || code === 'ECONNRESET')) break
        load.losses.push(`${path}: ${error}`)
      }
    }
    agent.destroy()
  }
  const all = Promise.all(Array.from({ length: readers }, (_, i) => reader(i % 2 ? '/a/' : '/')))
  const end = performance.now() + seconds * 1000
  while (performance.now() < end) {
    await next()
    load.switches += 1
    await setTimeout(20)
  }
  isStopping = true
  child.kill('SIGTERM')
  const { code } = await closed
  isGoing = false
  await all
  if (code !== 0) load.losses.push(`the server ended with ${code}`)
  for (const socket of idlers) socket.destroy()
  rmSync(root, { recursive: true })
  return load
}
