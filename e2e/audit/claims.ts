import { addressesOf } from '../../lib/edition/addresses'
import type { Edition } from '../../lib/edition/gate'
import { type KindName, kindOf } from './kinds'

/** What a publication says of itself in its content, and so what its print owes. */
export interface Claims {
  /** What its pages are, those that content makes. */
  kinds: ReadonlySet<KindName>
  /** The IndexNow key; absent: nobody is told of changes. */
  indexNow: string | undefined
  /** The policies that a standing page states, as `site.yaml` calls them. */
  policies: ReadonlySet<string>
  /** What schema.org calls its articles, and itself. */
  types: { article: readonly string[]; house: readonly string[] }
  /** Whether it names the terms of its texts. */
  hasLicence: boolean
}

export function claimsOf(edition: Edition): Claims {
  const { site, pages } = edition
  const addresses = [...addressesOf(edition).keys()].filter((address) => address.endsWith('/'))
  const isNews = site.organization === 'NewsMediaOrganization'
  // Of all organisations, only those of news have a masthead.
  const stated = Object.entries(site.policies).filter(
    ([policy, id]) => (isNews || policy !== 'masthead') && pages.some((page) => page.id === id),
  )
  return {
    kinds: new Set(addresses.map((address) => kindOf(address).name)),
    indexNow: site.indexNow,
    policies: new Set(stated.map(([policy]) => policy)),
    types: { article: Object.values(site.kinds), house: [site.organization] },
    hasLicence: site.licence !== undefined,
  }
}
