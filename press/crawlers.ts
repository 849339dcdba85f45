import { stat } from 'node:fs/promises'
import pMap from 'p-map'
import {
  correctionsAddress,
  indexNowKeyAddress,
  llmsAddress,
  newsSitemapAddress,
  robotsAddress,
  sitemapAddress,
} from '../lib/content/address'
import { startProgress } from '../lib/content/progress'
import { feedAddresses, hasFeed } from '../lib/edition/feed-addresses'
import type { Edition, PublishedArticle } from '../lib/edition/gate'
import { listingsOf } from '../lib/edition/listing'
import { atomFeed } from '../lib/forms/feeds/atom'
import { correctionsFeed } from '../lib/forms/feeds/corrections'
import { articlesInFeeds, type Feed, feedOf } from '../lib/forms/feeds/feed'
import { type FeedItem, feedItem } from '../lib/forms/feeds/item'
import { jsonFeed } from '../lib/forms/feeds/json'
import { rssFeed } from '../lib/forms/feeds/rss'
import { llmsTxt } from '../lib/forms/llms'
import { robotsTxt } from '../lib/forms/robots'
import { newsSitemap } from '../lib/forms/sitemaps/news'
import { sitemapsOf } from '../lib/forms/sitemaps/sitemaps'
import type { Picture } from '../lib/pictures/picture'
import { makeRendition, renditionsOf } from '../lib/pictures/renditions'
import { fileAt } from './edition'
import type { Folder } from './folder'

/** Rendering keeps one core busy; the second article is read while the first is written. */
const atOnce = 2

/** Writes what programs read of an edition: feeds, sitemaps, robots.txt and llms.txt. */
export async function printCrawlers(folder: Folder, edition: Edition): Promise<void> {
  const { siteUrl } = folder
  const write = (address: string, text: string) => folder.write(fileAt(address, ''), text)
  await printFeeds(edition, siteUrl, write)
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
  siteUrl: string,
  write: (address: string, text: string) => Promise<void>,
): Promise<void> {
  const articles = articlesInFeeds(edition)
  const writeFeed = async (address: string, feed: Feed) => {
    const { rss, atom, json } = feedAddresses(address)
    await write(rss, rssFeed(feed))
    await write(atom, atomFeed(feed))
    await write(json, jsonFeed(feed))
  }
  const progress = startProgress('Printing feeds', articles.length)
  const items = new Map<PublishedArticle, FeedItem>()
  await pMap(
    articles,
    async (article) => {
      items.set(article, await feedItem(edition, article, { siteUrl, bytesOf }))
      progress.step()
    },
    { concurrency: atOnce },
  )
  for (const listing of listingsOf(edition).filter(hasFeed)) {
    await writeFeed(listing.address, feedOf(edition, listing, { siteUrl, items }))
  }
  await writeFeed(correctionsAddress, correctionsFeed(edition, siteUrl))
  progress.end()
}

const bytes = new Map<string, Promise<number>>()

/** The size of the JPEG that feeds name: it is made now, and printed with the other images from the cache. */
function bytesOf(picture: Picture): Promise<number> {
  const known = bytes.get(picture.hash) ?? sizeOf(picture)
  // Kept before it is there: two articles with one image must not make it at the same time.
  bytes.set(picture.hash, known)
  return known
}

async function sizeOf(picture: Picture): Promise<number> {
  const jpeg = renditionsOf(picture).find(({ name }) => picture.fallback.src.endsWith(`/${name}`))
  if (!jpeg) throw new Error(`${picture.file}: the image has no JPEG for feeds.`)
  return (await stat(await makeRendition(jpeg))).size
}
