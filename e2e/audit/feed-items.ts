import { correctionsAddress } from '../../lib/address'
import { elementsIn, strictXml, textsIn, type XmlElement } from '../../lib/strict-xml'
import type { Site } from './site'

/** An item of a feed as a reader of any format has it. */
export interface Item {
  id: string
  title: string
  /** Milliseconds since 1970. */
  published: number
  html: string
}

export interface Feed {
  address: string
  text: string
}

const formats = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const

/** Every printed feed of a format. */
export function feedsOf(site: Site, format: keyof typeof formats): Promise<Feed[]> {
  const addresses = site.files.filter((file) => file.endsWith(`/${formats[format]}`))
  return Promise.all(
    addresses.map(async (address) => ({ address, text: (await site.ask(address)).body.toString() })),
  )
}

/** The mistakes that are listed are no articles: they have neither author nor subject of their own. */
export function isOfArticles(address: string): boolean {
  return !address.startsWith(correctionsAddress)
}

export function rssItems(text: string): Item[] {
  return elementsIn(strictXml(text), 'item').map((item) => ({
    id: only(item, 'guid'),
    title: only(item, 'title'),
    published: Date.parse(only(item, 'pubDate')),
    html: only(item, 'content:encoded'),
  }))
}

export function atomItems(text: string): Item[] {
  return elementsIn(strictXml(text), 'entry').map((entry) => ({
    id: only(entry, 'id'),
    title: only(entry, 'title'),
    published: Date.parse(only(entry, 'published')),
    html: only(entry, 'content'),
  }))
}

/** Only of a feed that its schema has passed. */
export function jsonItems(text: string): Item[] {
  const { items } = JSON.parse(text) as {
    items: Record<'id' | 'title' | 'date_published' | 'content_html', string>[]
  }
  return items.map(({ id, title, date_published, content_html }) => ({
    ...{ id, title, published: Date.parse(date_published), html: content_html },
  }))
}

/** The text of the only child of a name; empty when there is none, or more than one. */
export function only(element: XmlElement, name: string): string {
  const texts = textsIn(element, name)
  return texts.length === 1 ? (texts[0] ?? '') : ''
}
