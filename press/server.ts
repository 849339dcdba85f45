import { stat } from 'node:fs/promises'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import { revalidate, secureHeader } from '../lib/hosting/headers'
import { PrintServer } from './connections'
import { isForHosts, printIn, rulesIn } from './host-rules'
import { sendFile, sendText } from './send'
import { readTarget, type Target, written } from './target'

/** Serves a printed folder as a good static host would. */
export function createServer(folder: string): Server {
  const root = resolve(folder)
  return new PrintServer((response) => answer(root, response))
}

async function answer(root: string, response: ServerResponse): Promise<void> {
  const { method, url = '' } = response.req
  if (method !== 'GET' && method !== 'HEAD')
    return sendText(response, 405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' })
  const target = readTarget(url)
  if (!target) return sendText(response, 400, 'This is no address.')
  const { path: base, findRedirect, findHeaders, print } = await rulesIn(root)
  const headersOf = (path: string) =>
    findHeaders(`${base}${path}`).filter(([name]) => name !== secureHeader || isSecure(response.req))
  /** @param path from the front page of the site on, as all that lies in the folder */
  const send = (path: string, status: 200 | 404 | 410) =>
    sendFile(response, { place: join(root, path), headers: headersOf(path), status })
  const sendAbsent = async (status: 404 | 410) => {
    // It may be there in the print that took the place of this one meanwhile.
    if ((await printIn(root)) !== print) return answer(root, response)
    if (!(await send('/404.html', status))) sendText(response, status, 'There is no such page.')
  }

  const { path: asked, query } = target
  if (asked === undefined) return sendAbsent(404)
  if (base !== '' && asked === '/') return redirect(response, 302, `${written(base)}/${query}`)
  const former = findRedirect(written(asked), query)
  if (former?.status === 301) return redirect(response, 301, `${former.to}${former.query ? '' : query}`)
  if (former) {
    const page = within(base, readTarget(former.to)?.path)
    if (!(page && (await send(fileOf(page), 410)))) await sendAbsent(410)
    return
  }
  const path = within(base, asked)
  const address = path === undefined ? undefined : await addressOf(root, path)
  if (address === undefined) return sendAbsent(404)
  if (!isAskedAs(`${base}${address}`, target))
    return redirect(response, 308, `${written(`${base}${address}`)}${query}`)
  // It was there a moment ago: a site may be printed anew while it is served.
  if (!(await send(fileOf(address), 200))) await sendAbsent(404)
}

/** What is asked of the site, from its front page on; undefined where that is beside it. */
function within(base: string, asked: string | undefined): string | undefined {
  if (asked === base && base !== '') return '/'
  return asked?.startsWith(`${base}/`) ? asked.slice(base.length) : undefined
}

/** This server is never where a secure connection ends: what is before it says so. */
function isSecure({ headers }: IncomingMessage): boolean {
  return headers['x-forwarded-proto'] === 'https'
}

/** The one address of what a path leads to. */
async function addressOf(root: string, path: string): Promise<string | undefined> {
  if (isForHosts(path)) return undefined
  // The page in its folder has one address, and a compressed form none.
  if (path.endsWith('/index.html')) return addressOf(root, path.slice(0, -'index.html'.length))
  const packed = /^(.*)\.(?:br|gz)$/.exec(path)?.[1]
  if (packed !== undefined && (await isFile(join(root, packed)))) return undefined
  for (const address of path.endsWith('/') ? [path] : [path, `${path}/`]) {
    if (await isFile(join(root, fileOf(address)))) return address
  }
  return undefined
}

async function isFile(place: string): Promise<boolean> {
  return (await stat(place).catch(() => undefined))?.isFile() ?? false
}

function isAskedAs(address: string, { path, plain }: Target): boolean {
  return plain && address === path
}

function fileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address
}

function redirect(response: ServerResponse, status: 301 | 302 | 308, location: string): void {
  sendText(response, status, '', { location, 'cache-control': revalidate })
}
