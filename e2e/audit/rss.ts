import { elementsIn, strictXml, type XmlElement } from '../../lib/forms/strict-xml'
import { differs, lacks } from './check'
import { type Feed, isOfArticles, only } from './feed-items'
import type { Site } from './site'

/** RFC 822, with the year of four digits that RSS 2.0 prefers. */
const moment =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d (GMT|[+-]\d{4})$/

/** Item 13: an RSS 2.0 feed as its specification and the feed readers' own wishes have it. */
export function rssFaults({ address, text }: Feed, { siteUrl }: Pick<Site, 'siteUrl'>): string[] {
  const root = strictXml(text)
  const [channel] = root.children
  if (root.name !== 'rss' || root.attributes.version !== '2.0' || channel?.name !== 'channel')
    return ['no <rss version="2.0"> with a <channel>']
  const own = ['title', 'link', 'description', 'language', 'lastBuildDate'].flatMap((name) =>
    lacks(name, only(channel, name)),
  )
  const self = channel.children.filter(
    ({ name, attributes }) => name === 'atom:link' && attributes.rel === 'self',
  )
  const items = channel.children.filter(({ name }) => name === 'item')
  const ids = items.map((item) => only(item, 'guid'))
  return [
    ...own,
    ...differs(
      'atom:link rel=self',
      self.map(({ attributes }) => attributes.href),
      [`${siteUrl}${address}`],
    ),
    ...differs('link', only(channel, 'link'), `${siteUrl}${address.replace(/feed\.xml$/, '')}`),
    ...(moment.test(only(channel, 'lastBuildDate')) ? [] : ['lastBuildDate is no RFC 822 date']),
    ...(new Set(ids).size === ids.length ? [] : ['a guid is there twice']),
    ...items.flatMap((item) =>
      itemFaults(item, isOfArticles(address)).map((fault) => `${only(item, 'guid')}: ${fault}`),
    ),
  ]
}

function itemFaults(item: XmlElement, isArticle: boolean): string[] {
  const names = ['title', 'link', 'guid', 'pubDate', 'content:encoded', 'description']
  const media = elementsIn(item, 'media:content')
  return [
    ...names.flatMap((name) => lacks(name, only(item, name))),
    ...(moment.test(only(item, 'pubDate'))
      ? []
      : [`pubDate is "${only(item, 'pubDate')}"; expected an RFC 822 date`]),
    ...(isArticle
      ? ['dc:creator', 'category']
          .filter((name) => elementsIn(item, name).length === 0)
          .map((name) => `no ${name}`)
      : []),
    ...media.flatMap(({ attributes }) =>
      [...['url', 'type', 'width', 'height'], ...(isCard(attributes.url) ? [] : ['fileSize'])].flatMap(
        (name) => lacks(`${name} of media:content`, attributes[name]),
      ),
    ),
    ...(isArticle && media.length === 0 ? ['no media:content'] : []),
  ]
}

/** A card is drawn after the feeds are written. */
function isCard(url: string | undefined): boolean {
  return url?.endsWith('/card.jpg') ?? false
}
