import type { ImageObject, NewsMediaOrganizationLeaf, Organization, WebSite } from 'schema-dts'
import { standingAddress } from '../../content/address'
import type { Edition } from '../../edition/gate'
import { logoIcon } from '../../edition/icons'
import { textLicence } from '../../edition/licence'

/** What names the publication and its site in every graph. */
export const publisherId = (siteUrl: string) => `${siteUrl}/#publisher`
export const websiteId = (siteUrl: string) => `${siteUrl}/#website`

/** The terms of the texts: where they can be read, or else what they are called. */
export function licenceOf(site: Edition['site']): { license?: string } {
  const licence = textLicence(site)
  return licence ? { license: licence.url ?? licence.name } : {}
}

/** The publication, with the pages that say what readers may rely on. */
export function publisher(edition: Edition, siteUrl: string): Organization {
  const { name, description, accounts, email } = edition.site
  return {
    '@type': edition.site.organization,
    '@id': publisherId(siteUrl),
    name,
    description,
    url: `${siteUrl}/`,
    email,
    logo: logo(siteUrl),
    ...(accounts.length > 0 ? { sameAs: accounts } : {}),
    ...policies(edition, siteUrl),
  }
}

function logo(siteUrl: string): ImageObject {
  const { address, size } = logoIcon
  const url = `${siteUrl}${address}`
  return { '@type': 'ImageObject', url, contentUrl: url, width: `${size}`, height: `${size}` }
}

/** A policy is claimed only when the page that states it is there. */
function policies({ site, pages }: Edition, siteUrl: string): Partial<NewsMediaOrganizationLeaf> {
  const { principles, corrections, ethics, masthead, funding, feedback } = site.policies
  const at = <Name extends string>(name: Name, id: string | undefined) =>
    id !== undefined && pages.some((page) => page.id === id)
      ? { [name]: `${siteUrl}${standingAddress(id)}` }
      : {}
  return {
    ...at('publishingPrinciples', principles),
    ...at('correctionsPolicy', corrections),
    ...at('ethicsPolicy', ethics),
    // Of all organisations, only those of news have a masthead.
    ...(site.organization === 'NewsMediaOrganization' ? at('masthead', masthead) : {}),
    ...at('ownershipFundingInfo', funding),
    ...at('actionableFeedbackPolicy', feedback),
  }
}

/** The site as a whole. */
export function website({ site }: Edition, siteUrl: string): WebSite {
  return {
    '@type': 'WebSite',
    '@id': websiteId(siteUrl),
    name: site.name,
    alternateName: `${site.name}: ${site.tagline}`,
    description: site.description,
    url: `${siteUrl}/`,
    inLanguage: site.language,
    ...licenceOf(site),
    publisher: { '@id': publisherId(siteUrl) },
  }
}
