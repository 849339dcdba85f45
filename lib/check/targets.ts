import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { articleAddress } from '../address'
import { pathOf } from '../hosting/paths'
import { nearest } from '../nearest'
import type { Fault, Problem } from '../problem'
import type { Place, Publication } from '../publication'
import { isPublicFile, type KnownAddresses } from './links'

/** Every redirect must lead in one step to something that is there, or will be. */
export function checkTargets(
  publication: Publication,
  known: KnownAddresses,
  holderOf: (address: string) => Place | undefined,
): Problem[] {
  const { contentDir, redirects, places } = publication
  const place = places.get(`${contentDir}/redirects.yaml`)
  if (!place) return []
  return redirects.flatMap(({ to }, i) => {
    const fault = isThere(to, publication, known) ? undefined : faultOf(to, known, holderOf(pathOf(to)))
    return fault ? [place.source.problem(place.offsetOf([i, 'to']), fault)] : []
  })
}

function isThere(to: string, publication: Publication, known: KnownAddresses): boolean {
  const slug = /^\/\d{4}\/\d{2}\/\d{2}\/([^/]+)\//.exec(to)?.[1] ?? ''
  if (known.undated.has(slug)) return true
  const listing = to.replace(/(?:feed\.xml|atom\.xml|feed\.json)$/, '')
  return known.from.has(to) || known.from.has(listing) || isPublicFile(to) || isArticleImage(to, publication)
}

/** An image beside an article is said as a path under the article's address. */
function isArticleImage(to: string, { articles, site }: Publication): boolean {
  const [, address, file = ''] = /^(\/\d{4}\/\d{2}\/\d{2}\/[^/]+\/)([^/]+)$/.exec(to) ?? []
  const article = articles
    .flatMap((read) => read.article ?? [])
    .find((one) => articleAddress(one, site?.timeZone ?? 'UTC') === address)
  return article !== undefined && existsSync(join(process.cwd(), article.folder, file))
}

function faultOf(to: string, known: KnownAddresses, holder: Place | undefined): Fault {
  if (holder) {
    return {
      code: 'redirect-chain',
      message: `the redirect leads to ${to}, which leads on itself by ${holder.source.file}; expected the last address`,
      hint: 'Lead to the page itself, so that a reader is sent on once.',
    }
  }
  const close = nearest(to, known.from.keys())
  return {
    code: 'redirect-dead',
    message: `the redirect leads to ${to}, which is no page, file or image of this site; expected an address that exists`,
    hint: close ? `Did you mean ${close}?` : 'Copy the address of the page from the browser.',
  }
}
