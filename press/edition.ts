import { homeOf } from '../lib/content/home'
import type { Publication } from '../lib/content/publication'
import { readSettings } from '../lib/content/settings'
import { type Edition, visibleAt } from '../lib/edition/gate'

/** What is being printed, and where it will be published. */
export interface Printed {
  edition: Edition
  /** Without a closing slash. */
  siteUrl: string
}

/** The edition of a publication that the settings ask for. */
export function editionToPrint(publication: Publication): Printed {
  const edition = visibleAt(publication, readSettings().now)
  return { edition, siteUrl: homeOf(edition.site) }
}

/** The file of a page by its address. */
export function fileAt(address: string, name: string): string {
  return `${address.slice(1)}${name}`
}
