import {
  contextAddress,
  correctionsAddress,
  frontAddress,
  goneAddress,
  indexNowKeyAddress,
  liteAddress,
  llmsAddress,
  manifestAddress,
  markdownAddress,
  missingAddress,
  newsSitemapAddress,
  robotsAddress,
  searchAddress,
  securityAddress,
  shapeNames,
  sitemapAddress,
  sitemapParts,
  standingAddress,
  textAddress,
} from '../content/address'
import { isImageName } from '../content/names'
import { bare } from '../content/paths'
import { cardAddress, cropAddress } from './card-addresses'
import { oncePerEdition } from './catalogue'
import { feedAddresses, hasFeed } from './feed-addresses'
import type { Edition, PublishedArticle } from './gate'
import { type Listing, listingsOf, pageSize, pagesOf } from './listing'
import type { Page } from './pages'

/** What stands at an address, and since when readers find it there: never, for what is a draft. */
export type Occupant = (Page | Fixed) & { since: number }

interface Fixed {
  /**
   * A page that no content makes; what stands where nothing is; another form of an article; a feed; a file that
   * programs ask for; the card or a crop beside a page.
   */
  kind: 'fixed' | 'refusal' | 'form' | 'feed' | 'file' | 'image'
}

/**
 * Every address of an edition, with what stands there: the one list that links, sitemaps, redirects, hosts and the press
 * go by. What the site holds for itself comes last, so that no content takes its place.
 */
export const addressesOf: (edition: Edition) => ReadonlyMap<string, Occupant> = oncePerEdition((edition) => {
  const listings = listingsOf(edition)
  const all = new Map<string, Occupant>()
  const add = (entries: Iterable<Entry>) => {
    for (const [address, occupant] of entries) all.set(address, occupant)
  }
  for (const standing of edition.pages) {
    add(withCard(standingAddress(standing.id), { kind: 'standing', standing, since: 0 }))
  }
  const moments = new Map(edition.articles.map((article) => [article, sinceOf(article)]))
  for (const [article, since] of moments) add(ofArticle(article, since))
  for (const listing of listings) add(ofListing(listing, moments))
  add(ofSitemaps(edition, listings))
  add(own(edition))
  return all
})

type Entry = [address: string, occupant: Occupant]

function own({ site, cards }: Edition): Entry[] {
  const at = (kind: Fixed['kind'], ...addresses: string[]) =>
    addresses.map((address): Entry => [address, { kind, since: 0 }])
  return [
    ...at('fixed', searchAddress, correctionsAddress, liteAddress(frontAddress)),
    ...at('fixed', ...(cards.size > 0 ? [contextAddress] : [])),
    ...at('refusal', goneAddress, missingAddress),
    ...at('feed', ...Object.values(feedAddresses(correctionsAddress))),
    ...at('file', sitemapAddress, newsSitemapAddress, robotsAddress, llmsAddress, manifestAddress),
    ...at('file', ...(site.security === undefined ? [] : [securityAddress])),
    ...at('file', ...(site.indexNow === undefined ? [] : [indexNowKeyAddress(site.indexNow)])),
  ]
}

function ofArticle(article: PublishedArticle, since: number): Entry[] {
  const { address, hero } = article
  const beside =
    (kind: Fixed['kind']) =>
    (at: string): Entry => [at, { kind, since }]
  return [
    ...withCard(address, { kind: 'article', article, since }),
    ...[textAddress(address), markdownAddress(address), liteAddress(address)].map(beside('form')),
    ...(hero ? shapeNames.map((shape) => cropAddress(address, shape)) : []).map(beside('image')),
  ]
}

function sinceOf({ published, unpublished }: PublishedArticle): number {
  return unpublished === 'draft' ? Number.POSITIVE_INFINITY : Date.parse(published)
}

/** The pages of a listing, each there since it has something to show, and its feeds. */
function ofListing(listing: Listing, momentOf: ReadonlyMap<PublishedArticle, number>): Entry[] {
  const moments = Float64Array.from(listing.articles, (article) => momentOf.get(article) ?? 0).sort()
  // A topic, a year or a month is there for its articles alone.
  const isLasting = hasFeed(listing) && listing.kind !== 'topic'
  const first = isLasting ? 0 : (moments[0] ?? 0)
  const feeds = hasFeed(listing) ? Object.values(feedAddresses(listing.address)) : []
  return [
    ...pagesOf(listing).flatMap((page) => {
      // A further page is made when there are enough older and its own, and enough newer for the first.
      const since = page.number === undefined ? first : (moments[(page.number + 1) * pageSize - 1] ?? first)
      return withCard(page.address, { kind: 'listing', listing: page, since })
    }),
    ...feeds.map((address): Entry => [address, { kind: 'feed', since: first }]),
  ]
}

function ofSitemaps(edition: Edition, listings: readonly Listing[]): Entry[] {
  const years = listings.filter(({ kind }) => kind === 'year')
  const parts = [
    ...years.flatMap(({ id, articles }) => sitemapParts(id, articles)),
    ...sitemapParts('pages', [...listings.flatMap(pagesOf), ...edition.pages, correctionsAddress]),
  ]
  return parts.map(({ address }) => [address, { kind: 'file', since: 0 }])
}

function withCard(address: string, page: Page & { since: number }): Entry[] {
  return [
    [address, page],
    [cardAddress(address), { kind: 'image', since: page.since }],
  ]
}

/** Folders of the site's own, in which no content has an address, and the guide for those who work on it. */
const ownFolders = ['_next', 'images', 'recordings', 'pagefind', 'lite', 'style', 'beside', '404', 'index']

/**
 * Whether an address is kept for the site, whatever is published: one of its folders, a year, a further page of a
 * listing, the name under which hosts keep what they send for an address, or that of a figure or its data beside an
 * article: which there are, only the text of the article says.
 */
export function isKept(address: string, occupied: ReadonlyMap<string, Occupant>): boolean {
  const [, folder = ''] = address.split('/')
  if (ownFolders.includes(folder) || /^\/\d{4}\/?$/.test(address)) return true
  const plain = address.replace(/\.(?:br|gz)$/, '').replace(/(?<=\/)index\.html$/, '')
  const [, article = ''] = /^(.*\/)(?:figure-[a-z0-9-]+\.png|[a-z0-9-]+\.csv)$/.exec(address) ?? []
  if (occupied.get(article)?.kind === 'article') return true
  const listing = address.replace(/page\/\d+\/?$/, '')
  return (
    (plain !== address && occupied.has(plain)) ||
    (listing !== address && occupied.get(listing)?.kind === 'listing')
  )
}

/** Whether something stands at a path, with its closing slash or without it. */
export function isOccupied(path: string, occupied: ReadonlyMap<string, Occupant>): boolean {
  return occupied.has(bare(path)) || occupied.has(`${bare(path)}/`)
}

/** An image beside an article, said as a path under the article's own address. */
export function articleImage(to: string): { address: string; file: string } | undefined {
  const [, address = '', file = ''] = /^(\/\d{4}\/\d{2}\/\d{2}\/[^/]+\/)([^/]+)$/.exec(to) ?? []
  return isImageName(file) ? { address, file } : undefined
}
