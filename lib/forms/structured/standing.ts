import type { WebPage } from 'schema-dts'
import type { Edition } from '../../edition/gate'
import { breadcrumbId } from './breadcrumb'
import { publisherId, websiteId } from './publisher'

/** What a page that stands by itself says of itself. */
export interface Standing {
  name: string
  description: string
  address: string
}

/** A page about the publication. */
export function standingNode({ site }: Edition, page: Standing, siteUrl: string): WebPage {
  const url = `${siteUrl}${page.address}`
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: page.name,
    description: page.description,
    inLanguage: site.language,
    about: { '@id': publisherId(siteUrl) },
    isPartOf: { '@id': websiteId(siteUrl) },
    breadcrumb: { '@id': breadcrumbId(url) },
  }
}
