import { articleAddress } from '../address'
import { pathOf, queryOf } from '../hosting/paths'
import type { Problem } from '../problem'
import type { Place, Publication } from '../publication'
import type { Field } from '../read/meaning'
import { isPublicFile, type KnownAddresses } from './links'
import { checkTargets } from './targets'

/** An address that a file claims for its own, at the place where it does. */
interface Claim {
  address: string
  place: Place
  path: Field
}

/**
 * An address belongs to one page, whether that has it now or had it once; and one that leads on leads to what
 * is there.
 */
export function checkAddresses(publication: Publication, known: KnownAddresses, timeZone: string): Problem[] {
  const holders = new Map<string, Place>()
  const problems: Problem[] = []
  const taken = ({ address, place, path }: Claim, whose: string, hint: string) => {
    const message = `the address ${address} is that of ${whose}; expected one of its own`
    problems.push(place.source.problem(place.offsetOf(path), { code: 'address-taken', message, hint }))
  }
  // Two articles have one address only when they have one slug, which is a fault of its own.
  for (const { address, place } of presentOf(publication, timeZone)) {
    if (!holders.has(address)) holders.set(address, place)
  }
  for (const claim of [...formersOf(publication), ...writtenIn(publication)]) {
    const { address, place, path } = claim
    const holder = holders.get(address)
    // An article may say twice what it was called; of two lines of redirects one would be idle.
    const again = holder === place && path[0] === 'formerly'
    if (holder && !again)
      taken(claim, holder === place ? 'another line of this file' : holder.source.file, leaveOut)
    else if (!holder && isPage(address, known)) taken(claim, 'a page of this site', leaveOut)
    else holders.set(address, place)
  }
  return [...problems, ...checkTargets(publication, known, (address) => holders.get(address))]
}

const leaveOut = 'A page is never hidden by a former address: remove this one, or the other.'

function presentOf({ articles }: Publication, timeZone: string): Claim[] {
  return articles.flatMap((read) => {
    const address = read.article && articleAddress(read.article, timeZone)
    return address ? [{ address, place: read, path: ['published'] }] : []
  })
}

function formersOf({ articles }: Publication): Claim[] {
  return articles.flatMap((read) =>
    (read.article?.formerly ?? []).map((from, i) => ({
      address: pathOf(from),
      place: read,
      path: ['formerly', i],
    })),
  )
}

/** What `redirects.yaml` says. */
function writtenIn({ redirects, contentDir, places }: Publication): Claim[] {
  const place = places.get(`${contentDir}/redirects.yaml`)
  if (!place) return []
  return redirects.map(({ from }, i) => {
    const query = queryOf(from)
    return { address: query ? `${pathOf(from)}?${query}` : pathOf(from), place, path: [i, 'from'] }
  })
}

/** A page that a former address would hide: it is there now, or will be when a listing grows. */
function isPage(address: string, { from }: KnownAddresses): boolean {
  const listing = address.replace(/page\/\d+\/$/, '')
  return from.has(address) || (listing !== address && from.has(listing)) || isPublicFile(address)
}
