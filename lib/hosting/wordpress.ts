import { bare, namesFile, parsePath } from '../content/paths'
import type { Edition, PublishedArticle } from '../edition'
import { feedAddresses, hasFeed } from '../feeds/addresses'
import { type Listing, listingsOf, pagesOf } from '../listing'
import type { Redirect } from './redirects'

/**
 * The addresses that WordPress makes beside those of articles, for a site that moved here: feeds, categories,
 * tags, authors, and a feed and an AMP page for each article. Each is written out: a pattern would lead an
 * address that never was to a page that is none.
 */
export function wordpressRedirects(edition: Edition): Redirect[] {
  const listings = listingsOf(edition).filter(hasFeed)
  return [...listings.flatMap(ofListing), ...edition.articles.flatMap(ofArticle)]
}

const bases: Partial<Record<Listing['kind'], string>> = {
  section: 'category',
  topic: 'tag',
  author: 'author',
}

function ofListing(listing: Listing): Redirect[] {
  const base = bases[listing.kind]
  const former = base === undefined ? '/' : `/${base}/${listing.id}/`
  const { rss, atom } = feedAddresses(listing.address)
  return [
    ...(base === undefined ? [] : pagesOf(listing)).map(({ address }) =>
      moved(address.replace(listing.address, former), address),
    ),
    moved(`${former}feed/`, rss),
    moved(`${former}feed/rss2/`, rss),
    moved(`${former}feed/atom/`, atom),
  ]
}

/** No two articles have one slug, so that the slug without a day is enough. */
function ofArticle({ address, slug, formerly }: PublishedArticle): Redirect[] {
  const former = formerly.flatMap((written) => parsePath(written) ?? [])
  const names = [address, ...former, `/${slug}/`]
  return names
    .filter((name) => !namesFile(name))
    .flatMap((name) => [moved(`${bare(name)}/feed/`, address), moved(`${bare(name)}/amp/`, address)])
}

function moved(from: string, to: string): Redirect {
  return { from, to, status: 301 }
}
