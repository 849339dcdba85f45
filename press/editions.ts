import { stat } from 'node:fs/promises'
import pMap from 'p-map'
import { frontAddress, liteAddress, markdownAddress, textAddress } from '../lib/content/address'
import { startProgress } from '../lib/content/progress'
import type { Edition, PublishedArticle } from '../lib/edition/gate'
import { liteArticle } from '../lib/forms/article/lite'
import { liteFront } from '../lib/forms/article/lite-front'
import { manuscriptOf } from '../lib/forms/article/manuscript'
import { markdownEdition } from '../lib/forms/article/markdown'
import { textEdition } from '../lib/forms/article/text'
import { articlesInFeeds } from '../lib/forms/feeds/feed'
import { type FeedItem, feedItem } from '../lib/forms/feeds/item'
import type { Picture } from '../lib/pictures/picture'
import { makeRendition, renditionsOf } from '../lib/pictures/renditions'
import { fileAt } from './edition'
import type { Folder } from './folder'

/** Rendering keeps one core busy; the second article is read while the first is written. */
const atOnce = 2

/** What feeds tell of an article, for those that are in one. */
export type FeedItems = ReadonlyMap<PublishedArticle, FeedItem>

/**
 * Writes every article as plain text, as Markdown and as a page of text only, and the front page as the last. While the
 * body is at hand it is made for feeds, too, which are written of many articles.
 */
export async function printEditions(folder: Folder, edition: Edition): Promise<FeedItems> {
  const { siteUrl } = folder
  const { articles } = edition
  const inFeeds = new Set(articlesInFeeds(edition))
  const items = new Map<PublishedArticle, FeedItem>()
  const addresses = new Set(articles.map(({ address }) => address))
  const progress = startProgress('Printing text editions', articles.length)
  await pMap(
    articles,
    async (article) => {
      const manuscript = await manuscriptOf(edition, article, siteUrl)
      const { address } = article
      await folder.write(fileAt(textAddress(address), ''), textEdition(manuscript))
      await folder.write(fileAt(markdownAddress(address), ''), markdownEdition(manuscript))
      await folder.write(fileAt(liteAddress(address), 'index.html'), liteArticle(manuscript, addresses))
      if (inFeeds.has(article)) items.set(article, await feedItem(manuscript, bytesOf))
      progress.step()
    },
    { concurrency: atOnce },
  )
  await folder.write(fileAt(liteAddress(frontAddress), 'index.html'), liteFront(edition, siteUrl))
  progress.end()
  return items
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
