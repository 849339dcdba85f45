import { type XmlChildren, xmlDocument } from '../xml'

/** The most addresses that one sitemap may hold, by sitemaps.org. */
export const sitemapSize = 50_000

const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const extensions = {
  image: { '@xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1' },
  news: { '@xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' },
}

/** A sitemap as a file: its address on the site and its text. */
export interface Sitemap {
  address: string
  xml: string
  /** When its newest page changed, where that is known. */
  lastmod?: string
}

/** A page in a sitemap; the order of the elements is that of the schema. */
export type UrlElement = { loc: string; lastmod?: string } & XmlChildren

/** The text of a sitemap. @param extension the one whose elements its pages hold */
export function urlset(urls: readonly UrlElement[], extension?: keyof typeof extensions): string {
  return xmlDocument({
    urlset: { '@xmlns': sitemaps, ...(extension ? extensions[extension] : {}), url: urls },
  })
}

/** The text of the file that names all sitemaps. */
export function sitemapIndex(children: readonly Sitemap[], siteUrl: string): string {
  return xmlDocument({
    sitemapindex: {
      '@xmlns': sitemaps,
      sitemap: children.map(({ address, lastmod }) => ({
        loc: `${siteUrl}${address}`,
        ...(lastmod === undefined ? {} : { lastmod }),
      })),
    },
  })
}

/** Parts small enough for a sitemap, each with the address it lies at. @param name `2008` or `pages` */
export function inParts<T>(name: string, all: readonly T[], size = sitemapSize) {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => ({
    address: `/sitemap-${name}${i === 0 ? '' : `-${i + 1}`}.xml`,
    part: all.slice(i * size, (i + 1) * size),
  }))
}
