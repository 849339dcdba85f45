import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sitemapAddress } from '../../lib/content/address'
import { elementsIn, strictXml } from '../../lib/forms/strict-xml'
import { filesUnder } from '../../press/files'
import type { Claims } from './claims'
import { type Document, documentOf, links, metas } from './dom'
import { type Kind, kindOf, repeatedKind } from './kinds'

/** A printed page as served. */
export interface Page {
  address: string
  kind: Kind
  html: string
  tree: Document
}

/** What the server answers; a redirect is not followed. */
export interface Reply {
  status: number
  headers: Headers
  body: Buffer
}

/** The site under audit. */
export interface Site {
  /** What its content says that it has. */
  claims: Claims
  /** Where it will be published, without a closing slash: all its absolute addresses begin so. */
  siteUrl: string
  pages: readonly Page[]
  /** The addresses of all other files, without the packed copies. */
  files: readonly string[]
  /** The former addresses in the table that hosts read, queries among them; the server keeps the table to itself. */
  former: readonly string[]
  /** The addresses in the sitemaps, from the front page on. */
  listed: ReadonlySet<string>
  /** Asks the server; the same question is asked once. @param path may be an absolute address of the site */
  ask(path: string): Promise<Reply>
  /** Asks anew, with headers of one's own or for the head alone. */
  fetch(path: string, init: RequestInit): Promise<Reply>
}

/** `/?p=12`, of a line such as `/ p=12 /2008/… 301`. */
function formerIn(table: string): string[] {
  return table
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' '))
    .map(([from = '', next = '']) => (/^\w+=/.test(next) ? `${from}?${next}` : from))
}

/** Reads a printed folder through the server that serves it. @param base where its front page is, without a closing slash */
export async function openSite(outDir: string, base: string, claims: Claims): Promise<Site> {
  const all = (await filesUnder(outDir)).filter((file) => !/\.(br|gz)$/.test(file)).map((file) => `/${file}`)
  const isPage = (file: string) => file.endsWith('/index.html')
  const addresses = all.filter(isPage).map((file) => file.replace(/index\.html$/, ''))
  const pages = await Promise.all(
    addresses.map(async (address) => readPage(address, await get(`${base}${address}`))),
  )
  const siteUrl = siteUrlOf(pages)
  const local = (path: string) =>
    `${base}${path.startsWith(`${siteUrl}/`) ? path.slice(siteUrl.length) : path}`
  const known = new Map<string, Promise<Reply>>()
  const ask = (path: string) => {
    const asked = known.get(path) ?? get(local(path))
    known.set(path, asked)
    return asked
  }
  return {
    claims,
    siteUrl,
    pages,
    files: all.filter((file) => !isPage(file)),
    former: formerIn(readFileSync(join(outDir, '_redirects'), 'utf8')).map((from) => led(from, { siteUrl })),
    listed: await listedIn(ask, siteUrl),
    ask,
    fetch: (path, init) => get(local(path), init),
  }
}

async function get(url: string, init: RequestInit = {}): Promise<Reply> {
  const reply = await fetch(url, { redirect: 'manual', ...init })
  const { status, headers } = reply
  return { status, headers, body: Buffer.from(await reply.arrayBuffer()) }
}

function readPage(address: string, { body }: Reply): Page {
  const html = body.toString()
  const tree = documentOf(html)
  const kind = kindOf(address)
  const isHidden = metas(tree, 'robots').some((content) => content.includes('noindex'))
  return { address, kind: isHidden && kind.name === 'archive' ? repeatedKind : kind, html, tree }
}

/** The front page names the place where it is published. */
function siteUrlOf(pages: readonly Page[]): string {
  const front = pages.find(({ kind }) => kind.name === 'front')
  const [canonical = ''] = front ? links(front.tree, 'canonical') : []
  if (!/^https?:\/\/[^/]+.*\/$/.test(canonical)) {
    throw new Error(
      `The front page has the canonical address "${canonical}"; expected an absolute one. Build the site: npm run build`,
    )
  }
  return canonical.slice(0, -1)
}

async function listedIn(ask: Site['ask'], siteUrl: string): Promise<Set<string>> {
  const locs = async (path: string) =>
    elementsIn(strictXml((await ask(path)).body.toString()), 'loc').map(({ text }) => text)
  const children = await Promise.all((await locs(sitemapAddress)).map(locs))
  return new Set(children.flat().map((loc) => withinSite(loc, { siteUrl })))
}

/** What a page links to, as the world knows it: its own addresses are written from the root of the host on. */
export function led(href: string | undefined, { siteUrl }: Pick<Site, 'siteUrl'>): string {
  return href?.startsWith('/') ? `${new URL(siteUrl).origin}${href}` : (href ?? '')
}

/** An address of the site from its front page on, as files and pages are known by here. */
export function withinSite(url: string, { siteUrl }: Pick<Site, 'siteUrl'>): string {
  const above = new URL(`${siteUrl}/`).pathname.slice(0, -1)
  const { pathname } = new URL(url)
  return pathname.startsWith(`${above}/`) ? pathname.slice(above.length) : pathname
}

/** The page's address as the world knows it. */
export function urlOf({ address }: Pick<Page, 'address'>, { siteUrl }: Pick<Site, 'siteUrl'>): string {
  return `${siteUrl}${address}`
}
