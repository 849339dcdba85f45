import {
  contextAddress,
  correctionsAddress,
  goneAddress,
  manifestAddress,
  searchAddress,
} from '../lib/content/address'
import type { Edition } from '../lib/edition/gate'
import { pagesOfEdition } from '../lib/edition/pages'

/** Something to ask the application for. */
export interface Asked {
  address: string
  /** The file it is printed into. */
  file: string
  /** What the application answers when all is well. */
  status: 200 | 404
  /** True of a page of the style guide, which is made from whatever it likes, and kept by nobody. */
  isGuide?: true
}

/** Next's own name for the page that stands in for any that is missing, and the name hosts know it by. */
const missing: Asked = { address: '/_not-found', file: '404.html', status: 404 }

/** Addresses that every publication has. */
const fixed = [searchAddress, correctionsAddress, goneAddress, manifestAddress]

/** Everything that the application is asked for. */
export function askedOf(edition: Edition): Asked[] {
  const addresses = new Set([
    ...pagesOfEdition(edition).keys(),
    ...fixed,
    ...(edition.cards.size > 0 ? [contextAddress] : []),
  ])
  return [...[...addresses].map(asking), missing]
}

export function asking(address: string): Asked {
  const name = address.slice(1)
  return { address, file: name === '' || name.endsWith('/') ? `${name}index.html` : name, status: 200 }
}
