import { lastChange, latest, rfc3339 } from '../../content/instants'
import { feedAddresses } from '../../edition/feed-addresses'
import type { Edition, PublishedArticle } from '../../edition/gate'
import type { Listing } from '../../edition/listing'
import { plainText } from '../xml'
import type { FeedItem } from './item'

/** Items in a feed: those of some weeks, which a reader who was away will still find. */
export const feedSize = 30

/** What all formats of a listing's feed say. */
export interface Feed {
  title: string
  description: string
  language: string
  /** The absolute address of the listing, which is also the feed's identity. */
  home: string
  /** The name of the publication, which signs what nobody else does. */
  publication: string
  /** The terms that its texts may be used under, if it says any. */
  licence: string | undefined
  /** When its newest item changed: two builds of the same articles say the same. */
  updated: string
  /** The absolute addresses of its formats. */
  addresses: ReturnType<typeof feedAddresses>
  /** A WebSub hub that is told of new items. */
  hub: string | undefined
  /** Newest first. */
  items: readonly FeedItem[]
}

interface FeedSettings {
  /** Without a closing slash. */
  siteUrl: string
  /** The articles that were read for the feeds: each is in several. */
  items: ReadonlyMap<PublishedArticle, FeedItem>
}

/** The feed of a listing: its newest articles, whole. */
export function feedOf(edition: Edition, listing: Listing, { siteUrl, items }: FeedSettings): Feed {
  const { site } = edition
  const home = `${siteUrl}${listing.address}`
  return {
    title: plainText(listing.kind === 'front' ? site.name : `${listing.title} · ${site.name}`),
    description: plainText(listing.description),
    language: site.language,
    home,
    publication: plainText(site.name),
    licence: site.licence && plainText(site.licence),
    updated: rfc3339(changeOf(edition, listing)),
    addresses: feedAddresses(home),
    hub: site.hub,
    items: newest(listing).map((article) => {
      const item = items.get(article)
      if (!item)
        throw new Error(`${article.file}: the article was not read for the feed of ${listing.address}.`)
      return item
    }),
  }
}

/** The articles that a listing's feed holds. */
export function newest({ articles }: Listing): readonly PublishedArticle[] {
  return articles.slice(0, feedSize)
}

/** A listing with nothing in it yet has not changed since the edition did. */
function changeOf(edition: Edition, listing: Listing): string {
  const articles = listing.articles.length > 0 ? newest(listing) : edition.articles
  return latest(articles.map(lastChange)) ?? new Date(0).toISOString()
}
