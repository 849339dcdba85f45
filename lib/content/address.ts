import { calendarDay } from './dates'
import type { Article } from './read/article'

/**
 * Where an article lives: `/YYYY/MM/DD/slug/`, the day reckoned in the publication's time zone. WordPress
 * uses the same form by default, so an archive that moves here keeps every address.
 */
export function articleAddress(article: Pick<Article, 'published' | 'slug'>, timeZone: string): string {
  return `/${calendarDay(article.published, timeZone).replaceAll('-', '/')}/${article.slug}/`
}

export const authorAddress = (id: string) => `/authors/${id}/`
export const sectionAddress = (id: string) => `/sections/${id}/`
export const topicAddress = (id: string) => `/topics/${id}/`
/** @param id a year or a month: `2008`, `2008/08` */
export const archiveAddress = (id: string) => `/${id}/`
/** @param id the id of a file in `pages/` */
export const standingAddress = (id: string) => `/${id}/`

/** A further page of a listing. @param number from the oldest, which is 1 */
export const pageAddress = (listing: string, number: number) => `${listing}page/${number}/`
/** Where search engines look up the IndexNow key that is sent to them. */
export const indexNowKeyAddress = (key: string) => `/${key}.txt`

/** Pages that no content makes. */
export const frontAddress = '/'
export const searchAddress = '/search/'
export const correctionsAddress = '/corrections/'
/** The page of all context cards. */
export const contextAddress = '/context/'
/** Where one of them stands. @param id of a file in `context/` */
export const cardPlace = (id: string) => `${contextAddress}#${id}`
/** The page that withdrawn articles leave behind. */
export const goneAddress = '/gone/'
/** What is sent where nothing is. */
export const missingAddress = '/404.html'

/** The page of text only that belongs to an address. */
export const liteAddress = (address: string) => `/lite${address}`
export const textAddress = (article: string) => `${article}index.txt`
export const markdownAddress = (article: string) => `${article}index.md`

/** The shapes that search engines ask an article's image for, by the name each has in its address. */
export const shapes = { '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1 } as const

export type Shape = keyof typeof shapes
export const shapeNames = Object.keys(shapes).filter((name): name is Shape => name in shapes)

/** What programs ask for by name. */
export const sitemapAddress = '/sitemap.xml'
export const newsSitemapAddress = '/news-sitemap.xml'
export const robotsAddress = '/robots.txt'
export const llmsAddress = '/llms.txt'
export const securityAddress = '/.well-known/security.txt'
export const manifestAddress = '/manifest.webmanifest'

/** The most addresses that one sitemap may hold, by sitemaps.org. */
const sitemapSize = 50_000

/** Parts small enough for a sitemap, each with the address it lies at. @param name `2008` or `pages` */
export function sitemapParts<T>(name: string, all: readonly T[], size = sitemapSize) {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => ({
    address: `/sitemap-${name}${i === 0 ? '' : `-${i + 1}`}.xml`,
    part: all.slice(i * size, (i + 1) * size),
  }))
}
