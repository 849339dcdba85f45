import {
  correctionsAddress,
  indexNowKeyAddress,
  llmsAddress,
  newsSitemapAddress,
  robotsAddress,
  sitemapAddress,
} from '../lib/content/address'
import { feedAddresses, hasFeed } from '../lib/edition/feed-addresses'
import type { Edition } from '../lib/edition/gate'
import { listingsOf } from '../lib/edition/listing'
import { atomFeed } from '../lib/forms/feeds/atom'
import { correctionsFeed } from '../lib/forms/feeds/corrections'
import { type Feed, feedOf } from '../lib/forms/feeds/feed'
import { jsonFeed } from '../lib/forms/feeds/json'
import { rssFeed } from '../lib/forms/feeds/rss'
import { llmsTxt } from '../lib/forms/llms'
import { robotsTxt } from '../lib/forms/robots'
import { newsSitemap } from '../lib/forms/sitemaps/news'
import { sitemapsOf } from '../lib/forms/sitemaps/sitemaps'
import { fileAt } from './edition'
import type { FeedItems } from './editions'
import type { Folder } from './folder'

/**
 * Writes what programs read of an edition: feeds, sitemaps, robots.txt and llms.txt.
 * @param items what feeds tell of each article that is in one
 */
export async function printCrawlers(folder: Folder, edition: Edition, items: FeedItems): Promise<void> {
  const { siteUrl } = folder
  const write = (address: string, text: string) => folder.write(fileAt(address, ''), text)
  await printFeeds(edition, { siteUrl, items }, write)
  const sitemaps = [...(await sitemapsOf(edition, siteUrl)), newsSitemap(edition, siteUrl)]
  for (const { address, xml } of sitemaps) await write(address, xml)
  // The index names the others, except that of news.
  await write(robotsAddress, robotsTxt(edition.site.crawlers, siteUrl, [sitemapAddress, newsSitemapAddress]))
  await write(llmsAddress, llmsTxt(edition, siteUrl))
  const { indexNow } = edition.site
  if (indexNow !== undefined) await write(indexNowKeyAddress(indexNow), indexNow)
}

async function printFeeds(
  edition: Edition,
  told: { siteUrl: string; items: FeedItems },
  write: (address: string, text: string) => Promise<void>,
): Promise<void> {
  const writeFeed = async (address: string, feed: Feed) => {
    const { rss, atom, json } = feedAddresses(address)
    await write(rss, rssFeed(feed))
    await write(atom, atomFeed(feed))
    await write(json, jsonFeed(feed))
  }
  for (const listing of listingsOf(edition).filter(hasFeed)) {
    await writeFeed(listing.address, feedOf(edition, listing, told))
  }
  await writeFeed(correctionsAddress, correctionsFeed(edition, told.siteUrl))
}
