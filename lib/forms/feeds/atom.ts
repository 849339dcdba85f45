import { feedTypes } from '../../edition/feed-addresses'
import { type XmlChildren, xmlDocument } from '../xml'
import type { Feed } from './feed'
import type { FeedItem } from './item'
import { mediaContent, mediaNamespace } from './media'

/** A feed as Atom 1.0, with the articles whole. */
export function atomFeed(feed: Feed): string {
  const { title, home, description, language, publication, updated, addresses, hub, items, licence } = feed
  return xmlDocument({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xmlns:media': mediaNamespace,
      '@xml:lang': language,
      id: home,
      title,
      subtitle: description,
      updated,
      link: [
        { '@rel': 'self', '@type': feedTypes.atom, '@href': addresses.atom },
        { '@rel': 'alternate', '@type': 'text/html', '@href': home },
        ...(hub ? [{ '@rel': 'hub', '@href': hub }] : []),
      ],
      author: { name: publication },
      ...(licence === undefined ? {} : { rights: licence }),
      entry: items.map((item) => entryElement(item, language)),
    },
  })
}

function entryElement(item: FeedItem, feedLanguage: string): XmlChildren {
  return {
    ...(item.language === feedLanguage ? {} : { '@xml:lang': item.language }),
    id: item.url,
    title: item.title,
    link: [
      { '@rel': 'alternate', '@type': 'text/html', '@href': item.url },
      ...item.sounds.map(({ url, type, bytes, title }) => ({
        ...{ '@rel': 'enclosure', '@type': type, '@length': `${bytes}` },
        ...{ '@title': title, '@href': url },
      })),
    ],
    published: item.published,
    updated: item.updated,
    author: item.authors.map(({ name, url }) => ({ name, uri: url })),
    category: item.categories.map((term) => ({ '@term': term })),
    summary: item.summary,
    content: { '@type': 'html', '#': item.html },
    ...mediaContent(item.image),
  }
}
