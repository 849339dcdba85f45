import type { Feed } from './feed'
import type { FeedItem, FeedSound } from './item'

/** A feed as JSON Feed 1.1, with the articles whole. */
export function jsonFeed(feed: Feed): string {
  const { title, home, description, language, publication, addresses, hub, items } = feed
  const whole = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: addresses.json,
    description,
    language,
    authors: [{ name: publication }],
    ...(hub ? { hubs: [{ type: 'WebSub', url: hub }] } : {}),
    items: items.map(itemObject),
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}

function itemObject(item: FeedItem) {
  const { url, title, summary, html, image, sounds, published, updated, authors, categories, language } = item
  return {
    id: url,
    url,
    title,
    summary,
    content_html: html,
    date_published: published,
    date_modified: updated,
    // An item of no author, such as a correction, has no list of them: the format knows no empty one.
    ...(authors.length > 0 ? { authors } : {}),
    tags: categories,
    language,
    // The format lets the text hold it, too, and readers know it there. As an attachment they would show it once more.
    ...(image ? { image: image.url } : {}),
    ...(sounds.length > 0 ? { attachments: sounds.map(attachment) } : {}),
  }
}

function attachment({ url, type, bytes, title, seconds }: FeedSound) {
  return {
    ...{ url, mime_type: type, title, size_in_bytes: bytes },
    ...(seconds === undefined ? {} : { duration_in_seconds: seconds }),
  }
}
