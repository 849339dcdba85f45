import { indexNowKeyAddress } from '../../lib/content/address'
import type { SitemapPages } from './sitemaps'

/** The most addresses that one request may hold, by indexnow.org. */
export const mostUrls = 10_000

/** The pages a search engine should look at again: new, changed and gone, in the order of the alphabet. */
export function changedPages(before: SitemapPages, after: SitemapPages): string[] {
  const all = new Set([...before.keys(), ...after.keys()])
  const differs = (page: string) =>
    before.has(page) !== after.has(page) || before.get(page) !== after.get(page)
  return [...all].filter(differs).sort()
}

/** What is sent. */
export interface Submission {
  host: string
  key: string
  keyLocation: string
  urlList: string[]
}

/** What to send, in parts that are small enough. @param siteUrl without a closing slash */
export function submissionsOf(urls: readonly string[], siteUrl: string, key: string): Submission[] {
  const { host } = new URL(siteUrl)
  return Array.from({ length: Math.ceil(urls.length / mostUrls) }, (_, i) => ({
    ...{ host, key, keyLocation: `${siteUrl}${indexNowKeyAddress(key)}` },
    urlList: urls.slice(i * mostUrls, (i + 1) * mostUrls),
  }))
}

/** What an answer means, and what to do; undefined when all is well. */
export function refusalOf(status: number, keyLocation: string): string | undefined {
  if (status === 200 || status === 202) return undefined
  return (
    refusals[status]?.replace('KEY', keyLocation) ??
    `answered ${status}, which IndexNow does not explain; try again later.`
  )
}

const refusals: Record<number, string> = {
  400: 'answered 400: it could not read the request. Look at one address of the list with --dry-run.',
  403: 'answered 403: the key is not at KEY, or another one is. Publish the site first, then submit.',
  422: 'answered 422: an address is not of this host, or the key has the wrong form. SITE_URL must be where the site is published.',
  429: 'answered 429: too many requests. Wait an hour and submit again.',
}
