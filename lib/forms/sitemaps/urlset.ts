import { type XmlChildren, xmlDocument } from '../xml'

const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const extensions = {
  image: { '@xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1' },
  xhtml: { '@xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
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

/** The text of a sitemap. @param used those whose elements its pages hold */
export function urlset(urls: readonly UrlElement[], ...used: (keyof typeof extensions)[]): string {
  return xmlDocument({
    urlset: {
      '@xmlns': sitemaps,
      ...Object.assign({}, ...used.map((extension) => extensions[extension])),
      url: urls,
    },
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
