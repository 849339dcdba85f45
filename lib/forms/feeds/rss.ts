import { rfc822 } from '../../content/instants'
import { feedTypes } from '../../edition/feed-addresses'
import { type XmlChildren, xmlDocument } from '../xml'
import type { Feed } from './feed'
import type { FeedItem } from './item'
import { mediaContent, mediaNamespace } from './media'

/** A feed as RSS 2.0, with the articles whole. */
export function rssFeed(feed: Feed): string {
  const { title, home, description, language, publication, updated, addresses, hub, items, licence } = feed
  return xmlDocument({
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      '@xmlns:media': mediaNamespace,
      channel: {
        title,
        link: home,
        description,
        language,
        ...(licence === undefined ? {} : { copyright: `${publication}, ${licence}` }),
        lastBuildDate: rfc822(updated),
        'atom:link': [
          { '@rel': 'self', '@type': feedTypes.rss, '@href': addresses.rss },
          ...(hub ? [{ '@rel': 'hub', '@href': hub }] : []),
        ],
        item: items.map(itemElement),
      },
    },
  })
}

function itemElement(item: FeedItem): XmlChildren {
  return {
    title: item.title,
    link: item.url,
    guid: { '@isPermaLink': 'true', '#': item.url },
    pubDate: rfc822(item.published),
    'dc:creator': item.authors.map(({ name }) => name),
    category: item.categories,
    description: item.summary,
    'content:encoded': item.html,
    ...enclosure(item.sounds),
    ...mediaContent(item.image),
  }
}

/** The format knows one for an item, and readers that take more agree on none: the first that is heard. */
function enclosure([first]: FeedItem['sounds']): XmlChildren {
  if (!first) return {}
  const { url, type, bytes } = first
  return { enclosure: { '@url': url, '@length': `${bytes}`, '@type': type } }
}
