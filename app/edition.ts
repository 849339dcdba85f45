import { type Edition, visibleAt } from '@/lib/edition'
import { type Publication, readPublication } from '@/lib/publication'
import { readSettings } from '@/lib/settings'

const settings = readSettings()

let publication: Publication | undefined
let edition: Edition | undefined

/** The content folder: read once in a build, looked at again on every visit in development. */
export function currentPublication(): Publication {
  if (!publication || settings.preview) publication = readPublication(settings.contentDir)
  return publication
}

/** The edition every page is made from. */
export function currentEdition(): Edition {
  if (!edition || settings.preview) {
    edition = visibleAt(currentPublication(), settings.now, { preview: settings.preview })
  }
  return edition
}

/** The address of a path on the published site. */
export function absolute(path: string): string {
  return `${settings.siteUrl ?? currentEdition().site.url.replace(/\/+$/, '')}${path}`
}
