import { existsSync } from 'node:fs'
import { createServer as createHttpServer, type IncomingMessage, type Server } from 'node:http'
import { join, posix, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import sirv from 'sirv'
import { headersFile, redirectsFile } from '../lib/hosting/host-files'
import { Answer } from './answer'
import { acceptedEncodings } from './conditions'
import { rulesIn } from './host-rules'

export type PrintServer = Server<typeof IncomingMessage, typeof Answer>

/**
 * Serves a printed folder as a good static host would. The work is sirv's; what it leaves out is added
 * around it: here for requests, in `Answer` for responses.
 */
export function createServer(folder: string): PrintServer {
  const root = resolve(folder)
  // In its `dev` mode sirv looks files up when asked, so a site printed anew is served as it now is, and a
  // file that is gone is a missing page and no failure of the server.
  const files = sirv(root, {
    ...{ dev: true, brotli: true, gzip: true, extensions: [] },
    setHeaders: (response, path, stats) => {
      if (response instanceof Answer) response.describe(stats, rulesIn(root).findHeaders(path))
    },
  })

  const server = createHttpServer({ ServerResponse: Answer }, (request, response) => {
    closeWhenStopping(server, response)
    response.once('pipe', (file: Readable) => release(file, response))
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD')
      return refuse(response, 405, 'Only GET and HEAD are answered here.')
    }
    const [path = '/', query] = split(request.url ?? '/')
    const former = rulesIn(root).findRedirect(path, query)
    if (former?.status === 301) return redirect(response, 301, `${former.to}${former.query ? '' : query}`)
    const page = withSlash(root, path)
    if (page !== undefined) return redirect(response, 308, `${page}${query}`)
    request.headers['accept-encoding'] = acceptedEncodings(request.headers['accept-encoding']).join()
    if (former) response.absent = 410
    const file = former ? former.to : path
    request.url = file.endsWith('/') ? `${file}index.html` : file
    if (forHosts.has(path)) request.url = '/404'
    files(request, response, () => {
      response.absent ??= 404
      request.url = '/404.html'
      files(request, response, () => refuse(response, 404, 'There is no such page.'))
    })
  })
  return server
}

/** What hosts read, and readers never. */
const forHosts: ReadonlySet<string> = new Set([redirectsFile, headersFile].map((file) => `/${file}`))

function redirect(response: Answer, status: 301 | 308, address: string): void {
  response.setHeader('location', address)
  response.setHeader('cache-control', 'public, max-age=0, must-revalidate')
  refuse(response, status, '')
}

/** The path and the query of a request, the latter with its question mark. */
function split(url: string): [path: string, query: string] {
  const [path = '/'] = url.split('?', 1)
  return [path, url.slice(path.length)]
}

/** The path as people write it; one with a stray % is taken as it is. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** The address of a page that was asked for without its closing slash. */
function withSlash(root: string, path: string): string | undefined {
  // Normalised, so that `//elsewhere.example/../2008` can't lead to another host.
  const clean = posix.normalize(decoded(path))
  const isPage = !clean.endsWith('/') && existsSync(join(root, clean, 'index.html'))
  return isPage ? `${encodeURI(clean)}/` : undefined
}

function refuse(response: Answer, status: number, message: string): void {
  response.statusCode = status
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  // Said outright, since Node leaves it out of an answer to HEAD.
  response.setHeader('content-length', Buffer.byteLength(message))
  response.end(message)
}

/** sirv leaves a file open when a reader goes, and fails as a whole when one vanishes while it is opened. */
function release(file: Readable, response: Answer): void {
  response.once('close', () => file.destroy())
  file.once('error', () => response.destroy())
}

/** A connection kept open for later would keep a server that stops from stopping. */
function closeWhenStopping(server: PrintServer, response: Answer): void {
  if (!server.listening) response.setHeader('connection', 'close')
  response.once('close', () => {
    if (!server.listening) server.closeIdleConnections()
  })
}
