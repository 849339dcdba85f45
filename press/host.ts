import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import type { Application } from './application'
import type { Asked } from './pages'
import { entryOf } from './routes'

/** What the application answers. */
export interface Answered {
  status: number
  type: string
  text: string
}

/** Asks the application for what stands at an address. Of a page for what is missing it must be told the status. */
export type Ask = (asked: Pick<Asked, 'address' | 'status'>) => Promise<Answered>

const statusHeader = 'x-status'

/** What Next asks of a host that calls an entry by itself: see `Invoking Entrypoints` in its manual. */
type Handler = (request: IncomingMessage, response: ServerResponse, context: object) => Promise<void>

/**
 * Makes this process a host of the compiled application. It asks as a program that reads no scripts, and gets whole
 * pages. The working folder must be the project's.
 */
export async function openHost(app: Application): Promise<Ask> {
  const require = createRequire(resolve('package.json'))
  // What Next's own server loads first: the APIs of requests and React as the application was compiled with.
  require('next/dist/server/node-environment')
  require('next/dist/server/require-hook')
  const context = {
    waitUntil() {},
    requestMeta: { relativeProjectDir: '.', hostname: '127.0.0.1', minimalMode: true },
  }
  const handlerOf = (address: string): Handler => {
    const entry = entryOf(app, address)
    if (entry === undefined) throw new Error(`The application has no route for ${address}.`)
    return require(join(process.cwd(), entry)).handler
  }
  for (const entry of new Set(Object.values(app.entries))) require(join(process.cwd(), entry))
  const server = createServer((asked, answer) => {
    answer.statusCode = Number(asked.headers[statusHeader])
    return handlerOf(decodeURI(asked.url ?? '/'))(asked, answer, context)
  })
  server.listen(0, '127.0.0.1').unref()
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true })
  return async ({ address, status }) => {
    const headers = { [statusHeader]: String(status) }
    const asked = request({ host: '127.0.0.1', port, agent, path: encodeURI(address), headers }).end()
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    const parts: Buffer[] = []
    for await (const part of answer) parts.push(part)
    const type = answer.headers['content-type'] ?? ''
    return { status: answer.statusCode ?? 0, type, text: Buffer.concat(parts).toString() }
  }
}
