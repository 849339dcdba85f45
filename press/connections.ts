import { once } from 'node:events'
import { type IncomingMessage, Server, type ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { Duplex } from 'node:stream'

/** What one reader may ask for before the first answer is read; browsers ask for one thing at a time. */
const most = { connections: 2000, waiting: 32, requests: 1000 }

/** Seconds enough for a slow reader, few enough for one that has gone or never meant to ask. */
const times = { headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 5000 }
const silence = 30_000

type Answer = (response: ServerResponse) => Promise<void>

/** The requests of one connection. */
interface Line {
  waiting: number
  /** Ends when all of them are answered. */
  last: Promise<void>
}

/**
 * A server that answers the requests of a connection one after the other, so that a connection costs one answer
 * whatever it asks for, and that no answer and no request can bring down.
 */
export class PrintServer extends Server {
  readonly #answer: Answer
  readonly #lines = new Map<Duplex, Line>()

  constructor(answer: Answer) {
    super({ ...times, connectionsCheckingInterval: 1000 })
    this.#answer = answer
    this.timeout = silence
    this.maxConnections = most.connections
    this.maxRequestsPerSocket = most.requests
    // Node's own name for letting a reader close its side first: what it asked for is answered all the same.
    Object.assign(this, { httpAllowHalfOpen: true })
    this.on('connection', (socket: Socket) => this.#open(socket))
    this.on('request', (request, response) => this.#enter(request, response))
    this.on('clientError', (error, socket) => this.#refuse(socket, statusOf(error)))
    this.on('connect', (_, socket) => this.#refuse(socket, '405 Method Not Allowed'))
  }

  /** Answers what is asked already, and waits for nobody who is silent or has asked for half. */
  override close(closed?: (error?: Error) => void): this {
    super.close(closed)
    for (const [socket, { waiting }] of this.#lines) if (waiting === 0) socket.destroy()
    return this
  }

  #open(socket: Socket): void {
    const line: Line = { waiting: 0, last: Promise.resolve() }
    this.#lines.set(socket, line)
    socket.on('close', () => this.#lines.delete(socket))
    // Node reads on whenever it has answered.
    socket.on('resume', () => hold(socket, line))
  }

  #enter(request: IncomingMessage, response: ServerResponse): void {
    const { socket } = request
    const line = this.#lines.get(socket)
    if (!line || socket.destroyed) return
    line.waiting += 1
    if (line.waiting > most.waiting) {
      socket.destroy()
      return
    }
    hold(socket, line)
    line.last = line.last.then(() => this.#serve(response, line))
  }

  async #serve(response: ServerResponse, line: Line): Promise<void> {
    const { socket } = response.req
    // Node answers some requests by itself, and lets one answer after the other have the connection.
    if (!response.socket && !socket.destroyed) await once(response, 'socket')
    if (socket.destroyed) return
    const closed = new Promise((resolve) => response.once('close', resolve))
    if (!this.listening && line.waiting === 1) response.shouldKeepAlive = false
    try {
      await this.#answer(response)
    } catch (error) {
      fail(response, error)
    }
    await closed
    line.waiting -= 1
    if (!this.listening && line.waiting === 0) socket.destroySoon()
    else if (line.waiting === most.waiting / 2 - 1) socket.resume()
  }

  /** Says why a connection is closed, after what it was still to be told. */
  async #refuse(socket: Duplex, status: string): Promise<void> {
    if (!(socket instanceof Socket)) return
    socket.on('error', () => socket.destroy()).setTimeout(silence, () => socket.destroy())
    socket.pause()
    await this.#lines.get(socket)?.last
    if (socket.writable) socket.write(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
    socket.end(() => socket.destroy())
  }
}

/** Stops reading from somebody who asks faster than answers are taken. */
function hold(socket: Socket, { waiting }: Line): void {
  if (waiting >= most.waiting / 2) socket.pause()
}

function fail(response: ServerResponse, error: unknown): void {
  process.stderr.write(`${response.req.url}: ${error instanceof Error ? error.message : error}\n`)
  if (response.headersSent) response.destroy()
  else response.writeHead(500, { 'content-length': 0 }).end()
}

function statusOf(error: Error): string {
  const code = 'code' in error ? error.code : ''
  if (code === 'HPE_HEADER_OVERFLOW') return '431 Request Header Fields Too Large'
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return '408 Request Timeout'
  return '400 Bad Request'
}
