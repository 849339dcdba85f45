import { readPublication } from '../lib/content/publication'
import { readSettings } from '../lib/content/settings'
import { type Edition, visibleAt } from '../lib/edition/gate'

/** What is being printed, and where it will be published. */
export interface Printed {
  edition: Edition
  /** Without a closing slash. */
  siteUrl: string
}

/** The edition that the settings ask for. */
export function editionToPrint(): Printed {
  const { contentDir, now, siteUrl } = readSettings()
  const edition = visibleAt(readPublication(contentDir), now)
  return { edition, siteUrl: siteUrl ?? edition.site.url.replace(/\/+$/, '') }
}

/** The file of a page by its address. */
export function fileAt(address: string, name: string): string {
  return `${address.slice(1)}${name}`
}
