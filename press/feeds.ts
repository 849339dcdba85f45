import { correctionsAddress } from '../lib/content/address'
import { lastChange, latest } from '../lib/content/instants'
import { feedAddresses, hasFeed } from '../lib/edition/feed-addresses'
import type { Edition, PublishedArticle } from '../lib/edition/gate'
import { type Listing, listingsOf } from '../lib/edition/listing'
import { atomFeed } from '../lib/forms/feeds/atom'
import { correctionsFeed } from '../lib/forms/feeds/corrections'
import { type Feed, feedOf, newest } from '../lib/forms/feeds/feed'
import type { FeedItem } from '../lib/forms/feeds/item'
import { jsonFeed } from '../lib/forms/feeds/json'
import { rssFeed } from '../lib/forms/feeds/rss'
import { fileAt } from './edition'
import type { Folder } from './folder'
import { keyOf } from './key'
import { allMade, type KeptPart, type Made } from './made'
import type { PrintedPages } from './print-pages'

interface Feeds {
  folder: Folder
  edition: Edition
  /** Where the store has what feeds say of an article. */
  itemOf: (article: PublishedArticle) => KeptPart
  printer: string
}

/** Puts the feeds of every listing in place, and that of corrections: those of which something changed are written. */
export async function printFeeds(feeds: Feeds): Promise<void> {
  const { folder, edition } = feeds
  for (const listing of listingsOf(edition).filter(hasFeed)) await printFeed(feeds, listing)
  await write(folder, correctionsAddress, correctionsFeed(edition, folder.siteUrl))
}

/** What printed pages keep for the feeds. */
export function itemsIn(printed: PrintedPages): Feeds['itemOf'] {
  return ({ address, file }) => {
    const item = printed.get(address)?.parts.item
    if (item === undefined) throw new Error(`${file}: the article was not read for feeds.`)
    return item
  }
}

async function printFeed({ folder, edition, itemOf, printer }: Feeds, listing: Listing): Promise<void> {
  const { store, siteUrl } = folder
  const articles = newest(listing)
  const { articles: _, ...told } = listing
  // A listing with nothing in it says when the edition changed.
  const whole = articles.length > 0 ? '' : (latest(edition.articles.map(lastChange)) ?? '')
  const kept = articles.map((article) => [article, itemOf(article)] as const)
  const key = keyOf(`feed ${listing.address}`, [
    ...[printer, siteUrl, JSON.stringify([edition.site, told]), whole],
    ...kept.map(([, { object }]) => object),
  ])
  const known = store.recall(key)
  if (known && folder.take(known)) return
  const items = new Map(
    kept.map(([article, item]): [PublishedArticle, FeedItem] => [article, JSON.parse(store.read(item))]),
  )
  store.keep(key, await write(folder, listing.address, feedOf(edition, listing, { siteUrl, items })))
}

async function write(folder: Folder, address: string, feed: Feed): Promise<Made> {
  const { rss, atom, json } = feedAddresses(address)
  return allMade([
    await folder.write(fileAt(rss, ''), rssFeed(feed)),
    await folder.write(fileAt(atom, ''), atomFeed(feed)),
    await folder.write(fileAt(json, ''), jsonFeed(feed)),
  ])
}
