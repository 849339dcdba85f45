import { indexNowKeyAddress } from './address'
import { elementsIn, strictXml, textsIn } from './strict-xml'

/** The most addresses that one request may hold, by indexnow.org. */
export const mostUrls = 10_000

/** The pages of a site and when each changed, where that is known: what its sitemaps say. */
export type SitemapPages = ReadonlyMap<string, string | undefined>

/** Reads a sitemap or the index of several. */
export function readSitemap(xml: string): {
  sitemaps: string[]
  pages: [loc: string, lastmod: string | undefined][]
} {
  const root = strictXml(xml)
  const locations = (name: string) =>
    elementsIn(root, name).map((element) => ({
      loc: textsIn(element, 'loc')[0] ?? '',
      lastmod: textsIn(element, 'lastmod')[0],
    }))
  return {
    sitemaps: locations('sitemap').map(({ loc }) => loc),
    pages: locations('url').map(({ loc, lastmod }) => [loc, lastmod]),
  }
}

/** The addresses a search engine should look at again: new, changed and gone, in the order of the alphabet. */
export function changedUrls(before: SitemapPages, after: SitemapPages): string[] {
  const all = new Set([...before.keys(), ...after.keys()])
  const differs = (url: string) => before.has(url) !== after.has(url) || before.get(url) !== after.get(url)
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
