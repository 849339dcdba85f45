import type { Listing } from './listing'

const kinds: ReadonlySet<Listing['kind']> = new Set(['front', 'section', 'topic', 'author'])

/** Whether a listing grows, so that it is worth following: an archive is closed. */
export function hasFeed({ kind }: Pick<Listing, 'kind'>): boolean {
  return kinds.has(kind)
}

/** The addresses of a listing's feed in each format. @param listing its own address, that of its first page */
export function feedAddresses(listing: string): { rss: string; atom: string; json: string } {
  return { rss: `${listing}feed.xml`, atom: `${listing}atom.xml`, json: `${listing}feed.json` }
}

/** What each format is served as. */
export const feedTypes = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const
