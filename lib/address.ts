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

/** A page of a listing; the first is the listing itself. */
export const pageAddress = (listing: string, number: number) =>
  number === 1 ? listing : `${listing}page/${number}/`
/** Where search engines look up the IndexNow key that is sent to them. */
export const indexNowKeyAddress = (key: string) => `/${key}.txt`
