import type { Edition } from './gate'
import { type Listing, listingsOf } from './listing'

/** A listing with something in it, as a search is narrowed by it. */
export interface Way {
  id: string
  name: string
  address: string
}

/** What a search can be narrowed by. */
export type Ways = Record<'sections' | 'authors' | 'topics' | 'years', Way[]>

export function waysOf(edition: Edition): Ways {
  if (edition.worked?.ways) return edition.worked.ways
  const listings = listingsOf(edition)
  const ways = (kind: Listing['kind']) =>
    listings
      .filter((listing) => listing.kind === kind && listing.articles.length > 0)
      .map(({ id, title, address }) => ({ id, name: title, address }))
  return { sections: ways('section'), authors: ways('author'), topics: ways('topic'), years: ways('year') }
}
