import type { Edition } from '../gate'
import type { Postings } from './postings'

/** Which articles link to which, in both directions. */
export interface Links {
  to: readonly Postings[]
  from: readonly Postings[]
}

/** Resolves what articles link to, as a browser would, to articles of the edition. */
export function linksBetween({ articles, site }: Edition, urls: readonly (readonly string[])[]): Links {
  const places = new Map<string, number>()
  for (const [place, { formerly }] of articles.entries()) for (const path of formerly) places.set(path, place)
  for (const [place, { address }] of articles.entries()) places.set(address, place)
  const origin = new URL(site.url).origin
  const to = articles.map(() => new Set<number>())
  const from = articles.map(() => new Set<number>())
  for (const [place, links] of urls.entries()) {
    for (const link of links) {
      const target = places.get(pathOn(origin, link) ?? '')
      if (target === undefined || target === place) continue
      to[place]?.add(target)
      from[target]?.add(place)
    }
  }
  return { to: to.map(ascending), from: from.map(ascending) }
}

/** The path of a link that stays on the site, without query and fragment. */
function pathOn(origin: string, link: string): string | undefined {
  // What most links are needs no reading: a path of plain letters.
  if (/^\/(?:[\w-]+\/)*$/.test(link)) return link
  if (!URL.canParse(link, origin)) return undefined
  const url = new URL(link, origin)
  return url.origin === origin ? url.pathname : undefined
}

function ascending(places: ReadonlySet<number>): Postings {
  return Int32Array.from(places).sort()
}
