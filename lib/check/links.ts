import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  archiveAddress,
  articleAddress,
  authorAddress,
  sectionAddress,
  standingAddress,
  topicAddress,
} from '../address'
import { nearest } from '../nearest'
import type { Fault, Problem } from '../problem'
import type { Publication } from '../publication'
import { show } from '../read/faults'
import type { Source } from '../source'
import type { CheckedBody } from './body'

/** The addresses of the site, and what cannot be told of them. */
export interface KnownAddresses {
  /** When each address is there for readers: a moment, or never for a draft. */
  from: ReadonlyMap<string, number>
  /** Articles whose front matter has a fault, so that their day is unknown. A link to one is not judged. */
  undated: ReadonlySet<string>
}

/** Every address of the site, with the moment from which it answers. */
export function knownAddresses(publication: Publication, timeZone: string): KnownAddresses {
  const known = new Map<string, number>(fixed.map((address) => [address, 0]))
  for (const id of publication.ids.authors) known.set(authorAddress(id), 0)
  for (const id of publication.ids.sections) known.set(sectionAddress(id), 0)
  for (const { page } of publication.pages) if (page) known.set(standingAddress(page.id), 0)
  const undated = new Set<string>()
  for (const { id, article } of publication.articles) {
    if (!article) undated.add(id.slice(id.indexOf('/') + 1))
    if (!article) continue
    const from = article.status === 'ready' ? Date.parse(article.published) : Number.POSITIVE_INFINITY
    const address = articleAddress(article, timeZone)
    const [, year = '', month = ''] = address.split('/')
    const listings = [
      archiveAddress(year),
      archiveAddress(`${year}/${month}`),
      ...article.topics.map(topicAddress),
    ]
    known.set(address, from)
    for (const listing of listings) known.set(listing, Math.min(from, known.get(listing) ?? from))
  }
  return { from: known, undated }
}

/** Pages that are there whatever is published. */
export const fixed = ['/', '/search/', '/corrections/', '/lite/']

/**
 * Links must lead somewhere: to a page of this site that is public by then, or to an absolute web address.
 *
 * @param by the moment from which readers can follow the links
 */
export function checkLinks(
  source: Source,
  links: CheckedBody['links'],
  known: KnownAddresses,
  by: number,
): Problem[] {
  return links.flatMap(({ url, offset }) => {
    const fault = /^\/(?![/\\])/.test(url) ? insideFault(url, known, by) : outsideFault(url)
    return fault ? [source.problem(offset, fault)] : []
  })
}

function insideFault(url: string, known: KnownAddresses, by: number): Fault | undefined {
  // As a browser reads it: without query and fragment, and with every /../ resolved.
  const path = decoded(new URL(url, 'https://site.invalid').pathname)
  const from = known.from.get(path)
  if (from !== undefined && from <= by) return undefined
  if (from === undefined && (isPublicFile(path) || known.undated.has(slugIn(path)))) return undefined
  if (from !== undefined) {
    return {
      code: 'link-early',
      message: `the link leads to ${path}, which is ${from === Infinity ? 'a draft or withdrawn' : 'published later than this article'}; expected a page that readers can open`,
      hint: 'Leave the link out until the other article is public, or publish that one first.',
    }
  }
  const close = known.from.has(`${path}/`) ? `${path}/` : nearest(path, known.from.keys())
  return {
    code: 'link-dead',
    message: `the link leads to ${show(url)}, which is no page of this site; expected an address that exists`,
    hint: close ? `Did you mean ${close}?` : 'Copy the address of the page from the browser.',
  }
}

function outsideFault(url: string): Fault | undefined {
  if (/^mailto:[^@\s]+@[^@\s]+$/.test(url)) return undefined
  const isWeb = /^https?:\/\/[^/\s]+/i.test(url) && URL.canParse(url)
  if (isWeb) return undefined
  return {
    code: 'link-scheme',
    message: `the link leads to ${show(url)}; expected https://…, mailto:… or a path on this site that begins with /`,
    hint: schemeHint(url),
  }
}

function schemeHint(url: string): string {
  if (/^https?:/i.test(url)) return 'Write the whole address: https://, the host, and the path.'
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) return 'Link to a web page that says what the reader should know.'
  return 'Write the whole address, or for a page of this site the path from its root.'
}

export function isPublicFile(path: string): boolean {
  const file = join(process.cwd(), 'public', path)
  return existsSync(file) && statSync(file).isFile()
}

function slugIn(path: string): string {
  return /^\/\d{4}\/\d{2}\/\d{2}\/([^/]+)\/$/.exec(path)?.[1] ?? ''
}

/** The path as its folder is named; a path with a stray % is taken as it is, and found dead. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
