import { pathOf } from '../content/home'
import { nearest } from '../content/nearest'
import { encoded, parsePath } from '../content/paths'
import type { Fault, Problem } from '../content/problem'
import { show } from '../content/read/faults'
import { hasUser, isWebAddress } from '../content/schema/fields'
import type { Source } from '../content/source'
import type { Occupant } from '../edition/addresses'
import type { CheckedBody } from '../reading/body'
import { type KnownAddresses, mayBecome } from './known'
import { otherAddress } from './link-words'

/** What a link is judged by. */
export interface LinkContext {
  known: KnownAddresses
  /** The moment from which readers can follow the links. */
  by: number
  /** The names a page gives its parts, for links to one of them; undefined where they are not known. */
  anchorsAt: (occupant: Occupant) => Promise<ReadonlySet<string> | undefined>
}

/**
 * Links must lead somewhere: to an address of this site that is public by then, or to an absolute web address. What they
 * say of where they lead must be true.
 */
export async function checkLinks(
  source: Source,
  links: CheckedBody['links'],
  context: LinkContext,
): Promise<Problem[]> {
  const found = links.map(async ({ url, words, offset }) => {
    const inside = /^\/(?![/\\])/.test(url)
    const fault = inside ? await insideFault(url, context) : outsideFault(url, context.known)
    const faults = [fault, otherAddress(words, url)]
    return faults.flatMap((each) => (each ? [source.problem(offset, each)] : []))
  })
  return (await Promise.all(found)).flat()
}

async function insideFault(url: string, context: LinkContext): Promise<Fault | undefined> {
  const { known, by } = context
  // As a browser reads it: without query and fragment, and with every /../ resolved.
  const { pathname, hash } = new URL(url, 'https://site.invalid')
  const path = parsePath(pathname)
  const occupant = path === undefined ? undefined : known.occupied.get(path)
  if (path === undefined || !occupant || occupant.kind === 'refusal') {
    const isThere = path !== undefined && (known.files.has(path) || mayBecome(path, known))
    return isThere ? undefined : dead(url, pathname, known)
  }
  if (occupant.since > by) return early(path, occupant)
  const anchors = hash.length > 1 ? await context.anchorsAt(occupant) : undefined
  return anchors && !anchors.has(hash.slice(1)) ? lost(path, hash.slice(1), anchors) : undefined
}

function early(path: string, { since }: Occupant): Fault {
  const when =
    since === Number.POSITIVE_INFINITY ? 'a draft or withdrawn' : 'published later than this article'
  return {
    code: 'link-early',
    message: `the link leads to ${path}, which is ${when}; expected a page that readers can open`,
    hint: 'Leave the link out until the other article is public, or publish that one first.',
  }
}

function dead(url: string, path: string, { occupied, siteUrl }: KnownAddresses): Fault {
  const above = siteUrl ? encoded(pathOf(siteUrl)) : ''
  // Written as a reader's browser has it: the press would put the path of the site before it once more.
  const within = path.startsWith(`${above}/`) ? path.slice(above.length) : path
  const close =
    [within, `${within}/`].find((page) => occupied.has(page)) ?? nearest(within, pagesIn(occupied))
  return {
    code: 'link-dead',
    message: `the link leads to ${show(url)}, which is no page of this site; expected an address that exists`,
    hint: close ? `Did you mean ${close}?` : 'Copy the address of the page from the browser.',
  }
}

const pages = new WeakMap<ReadonlyMap<string, Occupant>, readonly string[]>()

/** Addresses that a writer may have meant: those of pages. */
export function pagesIn(occupied: ReadonlyMap<string, Occupant>): readonly string[] {
  const kinds: readonly Occupant['kind'][] = ['article', 'listing', 'standing', 'fixed']
  const known = pages.get(occupied)
  if (known) return known
  const found = [...occupied].filter(([, { kind }]) => kinds.includes(kind)).map(([address]) => address)
  pages.set(occupied, found)
  return found
}

function lost(path: string, name: string, anchors: ReadonlySet<string>): Fault {
  const close = nearest(name, anchors)
  return {
    code: 'link-fragment',
    message: `the link leads to the part ${show(name)} of ${path}, which has none of that name; expected the page, or a part that it has`,
    hint: close ? `Did you mean #${close}?` : `Link to ${path} itself.`,
  }
}

function outsideFault(url: string, { siteUrl }: KnownAddresses): Fault | undefined {
  if (/^mailto:[^@\s]+@[^@\s]+$/.test(url)) return undefined
  if (isWebAddress(url)) return siteUrl ? ownFault(url, siteUrl) : undefined
  if (/^https?:\/\//i.test(url) && URL.canParse(url) && hasUser(url)) return named(url)
  return {
    code: 'link-scheme',
    message: `the link leads to ${show(url)}; expected https://…, mailto:… or a path on this site that begins with /`,
    hint: schemeHint(url),
  }
}

/** A page of this site, said as if it were one of another. */
function ownFault(url: string, siteUrl: string): Fault | undefined {
  const { host, pathname: whole, search, hash } = new URL(url)
  const above = encoded(pathOf(siteUrl))
  // Beside the path under which the site is published, its host belongs to others.
  if (host !== new URL(siteUrl).host || !`${whole}/`.startsWith(`${above}/`)) return undefined
  const pathname = whole.slice(above.length)
  return {
    code: 'link-own',
    message: `the link leads to ${show(url)}, which is this site itself; expected a path that begins with /`,
    hint: `Write ${pathname || '/'}${search}${hash}.`,
  }
}

function named(url: string): Fault {
  const plain = new URL(url)
  plain.username = ''
  plain.password = ''
  return {
    code: 'link-scheme',
    message: `the link leads to ${show(url)}, which holds the name of a user; expected an address without one`,
    hint: `What stands before the @ is easily taken for the host. Write ${plain.href}.`,
  }
}

function schemeHint(url: string): string {
  if (/^https?:/i.test(url))
    return 'Write the whole address: https://, the host, and the path, without quotes or spaces.'
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) return 'Link to a web page that says what the reader should know.'
  return 'Write the whole address, or for a page of this site the path from its root.'
}
