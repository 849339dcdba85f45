import type { BreadcrumbList } from 'schema-dts'
import { archiveAddress, frontAddress } from '../../content/address'
import type { Edition } from '../../edition/gate'
import type { ListingPage } from '../../edition/listing'
import type { ArticleView, Named } from '../../edition/views'

/** The way from the front page to an article, for the page and for its graph. */
export function articleTrail(
  { site }: Edition,
  view: Pick<ArticleView, 'section' | 'headline' | 'address'>,
): Named[] {
  const { section, headline, address } = view
  return [{ name: site.name, address: '/' }, section, { name: headline, address }]
}

/** The way from the front page to a page of a listing; a month lies in its year, and a further page in its listing. */
export function listingTrail({ site, wordsFor }: Edition, page: ListingPage): Named[] {
  const { kind, id, title, first, number, address } = page
  const year = id.slice(0, 4)
  return [
    { name: site.name, address: frontAddress },
    ...(kind === 'month' ? [{ name: year, address: archiveAddress(year) }] : []),
    ...(kind === 'front' ? [] : [{ name: title, address: first }]),
    ...(number === undefined ? [] : [{ name: wordsFor(site.language).page(number), address }]),
  ]
}

/** The way from the front page to a page that stands by itself. */
export function standingTrail({ site }: Edition, page: Named): Named[] {
  return [{ name: site.name, address: frontAddress }, page]
}

/** A trail as a node of the graph. @param url the absolute address of the page */
export function breadcrumbList(trail: readonly Named[], url: string, siteUrl: string): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    '@id': breadcrumbId(url),
    itemListElement: trail.map(({ name, address }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: `${siteUrl}${address}`,
    })),
  }
}

/** What names the trail of a page in its graph. */
export const breadcrumbId = (url: string) => `${url}#breadcrumb`
