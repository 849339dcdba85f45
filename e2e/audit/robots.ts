import robotsParser from 'robots-parser'
import { robotsAddress, sitemapAddress } from '../../lib/address'
import { at, type Result } from './check'
import type { Site } from './site'

/** Engines by which readers find pages. */
const searchEngines = ['Googlebot', 'Bingbot', 'DuckDuckBot', 'Applebot', 'AnyOtherBot']

/** Item 17: what robots.txt keeps from a search engine, of the pages and of what they are drawn with. */
export function blocked(robots: string, siteUrl: string, addresses: readonly string[]): string[] {
  const rules = robotsParser(`${siteUrl}/robots.txt`, robots)
  return addresses.flatMap((address) =>
    searchEngines
      .filter((engine) => !rules.isAllowed(`${siteUrl}${address}`, engine))
      .map((engine) => `${address} is kept from ${engine}`),
  )
}

/** Items 12 and 17: no page or asset is kept from search, not even what must be read to be left out. */
export async function openToEngines(site: Site): Promise<Result> {
  const text = (await site.ask(robotsAddress)).body.toString()
  const addresses = [...site.pages.map(({ address }) => address), ...site.files]
  return { checked: addresses.length, findings: at(robotsAddress, blocked(text, site.siteUrl, addresses)) }
}

/** Item 17: every sitemap that robots.txt names is there, the index among them. */
export async function sitemapLines(site: Site): Promise<Result> {
  const text = (await site.ask(robotsAddress)).body.toString()
  const named = robotsParser(`${site.siteUrl}/robots.txt`, text).getSitemaps()
  const findings = await Promise.all(
    named.map(async (url) => {
      const { status } = await site.ask(url)
      return status === 200 && url.startsWith(`${site.siteUrl}/`) ? [] : [`${url} answers ${status}`]
    }),
  )
  const index = named.includes(`${site.siteUrl}${sitemapAddress}`)
    ? []
    : ['the index of sitemaps is not named']
  return { checked: named.length, findings: at(robotsAddress, [...findings.flat(), ...index]) }
}
