import { contextAddress, correctionsAddress, sitemapAddress, sitemapParts } from '../../content/address'
import { lastChange, latest, rfc3339 } from '../../content/instants'
import { addressesOf, type Occupant } from '../../edition/addresses'
import { cardAddress } from '../../edition/card-addresses'
import type { Edition, PublishedArticle } from '../../edition/gate'
import { type Alternate, alternatesOf } from '../../edition/translations'
import { jpegOf } from '../article/figure'
import { type Sitemap, sitemapIndex, type UrlElement, urlset } from './urlset'

/** The sitemaps of an edition: the index first, then one for each year of articles, then that of all other pages. */
export async function sitemapsOf(edition: Edition, siteUrl: string): Promise<Sitemap[]> {
  const children = [...(await yearSitemaps(edition, siteUrl)), ...pageSitemaps(edition, siteUrl)]
  return [{ address: sitemapAddress, xml: sitemapIndex(children, siteUrl) }, ...children]
}

async function yearSitemaps(edition: Edition, siteUrl: string): Promise<Sitemap[]> {
  const years = new Map<string, PublishedArticle[]>()
  for (const article of edition.articles) {
    // The year of the address, which is reckoned in the publication's time zone.
    const year = article.address.split('/')[1] ?? ''
    const known = years.get(year)
    if (known) known.push(article)
    else years.set(year, [article])
  }
  const parts = [...years].flatMap(([year, inYear]) => sitemapParts(year, inYear))
  return Promise.all(
    parts.map(async ({ address, part }) => {
      const lastmod = latest(part.map(lastChange))
      return {
        address,
        xml: urlset(
          await Promise.all(part.map((article) => articleUrl(edition, article, siteUrl))),
          'image',
          ...(part.some((article) => alternatesOf(edition, article).length > 0) ? (['xhtml'] as const) : []),
        ),
        ...(lastmod === undefined ? {} : { lastmod: rfc3339(lastmod) }),
      }
    }),
  )
}

async function articleUrl(edition: Edition, article: PublishedArticle, siteUrl: string): Promise<UrlElement> {
  const { address, hero, folder } = article
  return {
    loc: `${siteUrl}${address}`,
    lastmod: rfc3339(lastChange(article)),
    'image:image': {
      'image:loc': hero
        ? jpegOf(await edition.pictureOf(`${folder}/${hero.file}`), siteUrl).src
        : `${siteUrl}${cardAddress(address)}`,
    },
    ...inLanguages(alternatesOf(edition, article), siteUrl),
  }
}

/** The same article in every language, as each of them says it. */
function inLanguages(alternates: readonly Alternate[], siteUrl: string) {
  if (alternates.length === 0) return {}
  return {
    'xhtml:link': alternates.map(({ hreflang, address }) => ({
      '@rel': 'alternate',
      '@hreflang': hreflang,
      '@href': `${siteUrl}${address}`,
    })),
  }
}

/** Listings and standing pages: without a moment, since none of them keeps one that is true. */
function pageSitemaps(edition: Edition, siteUrl: string): Sitemap[] {
  const isFound = (there: Occupant) =>
    there.kind === 'standing' || (there.kind === 'listing' && !there.listing.isRepeated)
  const content = [...addressesOf(edition)].filter(([, there]) => isFound(there)).map(([address]) => address)
  const addresses = [
    ...content,
    correctionsAddress,
    ...(edition.cards.size > 0 ? [contextAddress] : []),
  ].sort()
  return sitemapParts('pages', addresses).map(({ address, part }) => ({
    address,
    xml: urlset(part.map((path) => ({ loc: `${siteUrl}${path}` }))),
  }))
}
