import { standingAddress } from '../content/address'
import type { StandingPage } from '../content/read/page'
import { oncePerEdition } from './catalogue'
import type { Edition, PublishedArticle } from './gate'
import { type ListingPage, listingsOf, pagesOf } from './listing'

/** What stands at an address. */
export type Page =
  | { kind: 'article'; article: PublishedArticle }
  | { kind: 'listing'; listing: ListingPage }
  | { kind: 'standing'; standing: StandingPage }

/** Every page that the content makes, by its address. */
export const pagesOfEdition: (edition: Edition) => ReadonlyMap<string, Page> = oncePerEdition((edition) => {
  const pages = new Map<string, Page>()
  for (const standing of edition.pages)
    pages.set(standingAddress(standing.id), { kind: 'standing', standing })
  for (const listing of listingsOf(edition).flatMap(pagesOf)) {
    pages.set(listing.address, { kind: 'listing', listing })
  }
  for (const article of edition.articles) pages.set(article.address, { kind: 'article', article })
  return pages
})
