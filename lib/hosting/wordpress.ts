import { frontAddress, pageAddress } from '../content/address'
import { bare, namesFile, parsePath } from '../content/paths'
import { feedAddresses, hasFeed } from '../edition/feed-addresses'
import type { Edition, PublishedArticle } from '../edition/gate'
import { type Listing, listingsOf, pagesOf } from '../edition/listing'
import type { Redirect } from './redirects'

/**
 * The addresses that WordPress makes beside those of articles, for a site that moved here: feeds, categories,
 * tags, authors, and a feed and an AMP page for each article. Each is written out: a pattern would lead an
 * address that never was to a page that is none.
 */
export function wordpressRedirects(edition: Edition): Redirect[] {
  const listings = listingsOf(edition).filter(hasFeed)
  const days = new Set(edition.articles.map(({ address }) => address.slice(0, '/2008/08/28/'.length)))
  return [
    ...listings.flatMap(ofListing),
    // Comments are not printed: whoever followed them is told what is new.
    moved('/comments/feed/', feedAddresses(frontAddress).rss),
    // Where the front page has no further one yet; hosts are told to ask again each time.
    moved(pageAddress(frontAddress, 1), frontAddress),
    // A day is part of its month.
    ...[...days].map((day) => moved(day, day.replace(/\d\d\/$/, ''))),
    ...edition.articles.flatMap(ofArticle),
  ]
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
    ...(base === undefined ? [] : ofPages(listing, former)),
    moved(`${former}feed/`, rss),
    moved(`${former}feed/rss2/`, rss),
    moved(`${former}feed/atom/`, atom),
  ]
}

/** Articles on a page of WordPress, unless its owner says otherwise. */
const wordpressPageSize = 10

/**
 * WordPress counts pages from the newest article, so that what stood on one moves with every other: its number leads to
 * the page that has it here, which is no worse than what it would lead to there, and otherwise to the listing.
 */
function ofPages(listing: Listing, former: string): Redirect[] {
  const there = new Set(pagesOf(listing).map(({ address }) => address))
  const count = Math.ceil(listing.articles.length / wordpressPageSize)
  const further = Array.from({ length: Math.max(0, count - 1) }, (_, i) => i + 2)
  return [
    moved(former, listing.address),
    ...further.map((number) => {
      const same = pageAddress(listing.address, number)
      return moved(pageAddress(former, number), there.has(same) ? same : listing.address)
    }),
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
