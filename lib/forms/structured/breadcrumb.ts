import type { BreadcrumbList } from 'schema-dts'
import { archiveAddress } from '../../content/address'
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

/** The way from the front page to a page of a listing; a month lies in its year. */
export function listingTrail({ site }: Edition, { kind, id, title, address }: ListingPage): Named[] {
  const front = { name: site.name, address: '/' }
  if (kind === 'front') return [front]
  const year = id.slice(0, 4)
  return [
    front,
    ...(kind === 'month' ? [{ name: year, address: archiveAddress(year) }] : []),
    { name: title, address },
  ]
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
