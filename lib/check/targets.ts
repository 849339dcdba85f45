import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parsePath } from '../content/paths'
import { articleImage } from '../edition/addresses'
import { nearest } from '../nearest'
import type { Fault, Problem } from '../problem'
import type { Place, Publication } from '../publication'
import { type KnownAddresses, mayBecome } from './known'
import { pagesIn } from './links'

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
    const fault = isThere(to, known) ? undefined : faultOf(to, known, holderOf(parsePath(to) ?? to))
    return fault ? [place.source.problem(place.offsetOf([i, 'to']), fault)] : []
  })
}

function isThere(to: string, known: KnownAddresses): boolean {
  const path = parsePath(to) ?? ''
  const kind = known.occupied.get(path)?.kind
  if (kind !== undefined) return kind !== 'refusal'
  return known.files.has(path) || mayBecome(path, known) || isArticleImage(path, known)
}

/** An image beside an article is said as a path under the article's address. */
function isArticleImage(path: string, { occupied }: KnownAddresses): boolean {
  const image = articleImage(path)
  const page = image && occupied.get(image.address)
  return page?.kind === 'article' && existsSync(join(process.cwd(), page.article.folder, image?.file ?? ''))
}

function faultOf(to: string, known: KnownAddresses, holder: Place | undefined): Fault {
  if (holder) {
    return {
      code: 'redirect-chain',
      message: `the redirect leads to ${to}, which leads on itself by ${holder.source.file}; expected the last address`,
      hint: 'Lead to the page itself, so that a reader is sent on once.',
    }
  }
  const close = nearest(to, pagesIn(known.occupied))
  return {
    code: 'redirect-dead',
    message: `the redirect leads to ${to}, which is no page, file or image of this site; expected an address that exists`,
    hint: close ? `Did you mean ${close}?` : 'Copy the address of the page from the browser.',
  }
}
