import { basename } from 'node:path'
import { articleAddress, standingAddress } from '../address'
import { bare, parseFormer } from '../content/paths'
import { isKept, isOccupied } from '../edition/addresses'
import type { Problem } from '../problem'
import type { Place, Publication } from '../publication'
import type { Field } from '../read/meaning'
import type { KnownAddresses } from './known'
import { checkTargets } from './targets'

/** An address that a file claims for its own, at the place where it does. */
interface Claim {
  address: string
  place: Place
  path: Field
  /** What to do when somebody else has it. */
  hint: string
}

/**
 * An address belongs to one page, whether that has it now or had it once; and one that leads on leads to what
 * is there.
 */
export function checkAddresses(publication: Publication, known: KnownAddresses): Problem[] {
  const holders = new Map<string, Place>()
  const problems: Problem[] = []
  const taken = ({ address, place, path, hint }: Claim, whose: string) => {
    const message = `the address ${address} is that of ${whose}; expected one of its own`
    problems.push(place.source.problem(place.offsetOf(path), { code: 'address-taken', message, hint }))
  }
  for (const claim of [...articlesOf(publication), ...pagesOf(publication)]) {
    const { address, place } = claim
    // Two articles have one address only when they have one slug, which is a fault of its own.
    if (!holders.has(keyOf(address)) && isOwn(address, known)) taken(claim, itself)
    if (!holders.has(keyOf(address))) holders.set(keyOf(address), place)
  }
  for (const claim of [...formersOf(publication), ...writtenIn(publication)]) {
    const { address, place, path } = claim
    const holder = holders.get(keyOf(address))
    // An article may say twice what it was called; of two lines of redirects one would be idle.
    const again = holder === place && path[0] === 'formerly'
    if (holder && !again) taken(claim, holder === place ? 'another line of this file' : holder.source.file)
    else if (!holder && isThere(address, known)) taken(claim, itself)
    else holders.set(keyOf(address), place)
  }
  return [...problems, ...checkTargets(publication, known, (address) => holders.get(keyOf(address)))]
}

const itself = 'the site itself'
const leaveOut = 'What is there is never hidden by a former address: remove this one, or the other.'

/** With its closing slash or without it, an address is the same. */
function keyOf(address: string): string {
  return bare(address)
}

function articlesOf({ articles, site }: Publication): Claim[] {
  const hint = 'Rename the folder of one of them, or change the day it is published.'
  return articles.flatMap((read) => {
    const address = read.article && articleAddress(read.article, site?.timeZone ?? 'UTC')
    return address ? [{ address, place: read, path: ['published'], hint }] : []
  })
}

function pagesOf({ pages }: Publication): Claim[] {
  return pages.map(({ source }) => {
    const id = basename(source.file, '.mdx')
    const hint = `Give the file another name, such as about-${id}.mdx.`
    return { address: standingAddress(id), place: { source, offsetOf: () => 0 }, path: [], hint }
  })
}

function formersOf({ articles }: Publication): Claim[] {
  return articles.flatMap((read) =>
    (read.article?.formerly ?? []).map((address, i) => ({
      ...{ address: addressOf(address), place: read, path: ['formerly', i], hint: leaveOut },
    })),
  )
}

/** What `redirects.yaml` says. */
function writtenIn({ redirects, contentDir, places }: Publication): Claim[] {
  const place = places.get(`${contentDir}/redirects.yaml`)
  if (!place) return []
  return redirects.map(({ from }, i) => ({
    ...{ address: addressOf(from), place, path: [i, 'from'], hint: leaveOut },
  }))
}

/** A former address in the letters that people read. */
function addressOf(written: string): string {
  const { path, query } = parseFormer(written) ?? { path: written, query: '' }
  return query ? `${path}?${query}` : path
}

/** Whether a page would stand where the site has something of its own. */
function isOwn(address: string, { occupied, files }: KnownAddresses): boolean {
  const kind = occupied.get(address)?.kind
  return (kind !== 'article' && kind !== 'standing') || isKept(address, occupied) || files.has(bare(address))
}

/** Whether a former address would hide something: it is there now, or will be when a listing grows. */
function isThere(address: string, { occupied, files }: KnownAddresses): boolean {
  return isOccupied(address, occupied) || isKept(address, occupied) || files.has(address)
}
