import { distance } from 'fastest-levenshtein'

/** No name that anybody mistypes is longer; comparing costs as much as both are long. */
const longest = 100

/** Names a reader takes in at a glance. */
const glance = 8

/** The known name closest to a mistyped one, or undefined when none is close enough to be meant. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const typed = comparable(name)
  const tolerated = Math.max(2, Math.floor(typed.length / 3))
  let closest: { candidate: string; away: number } | undefined
  for (const candidate of known) {
    const other = comparable(candidate)
    // Words that differ in length differ by as much at least: most of a long list is never compared.
    const least = Math.abs(other.length - typed.length)
    if (least > tolerated || least >= (closest?.away ?? Number.POSITIVE_INFINITY)) continue
    const away = distance(typed, other)
    if (away <= tolerated && away < (closest?.away ?? Number.POSITIVE_INFINITY)) closest = { candidate, away }
  }
  return closest?.candidate
}

function comparable(name: string): string {
  return name.slice(0, longest).toLowerCase()
}

/** "Did you mean …?" when something is close, else what there is: all of it, or of many the nearest few. */
export function suggest(name: string, known: Iterable<string>): string {
  const names = [...known]
  const close = nearest(name, names)
  if (close) return `Did you mean ${close}?`
  if (names.length === 0) return 'There are none yet.'
  if (names.length <= glance) return `Known: ${names.sort().join(', ')}.`
  const few = byDistance(name, names).slice(0, glance)
  return `Known: ${few.map(({ candidate }) => candidate).join(', ')} and ${names.length - glance} more.`
}

/** The closest first; of equals the one that was named first. */
function byDistance(name: string, known: Iterable<string>): { candidate: string; away: number }[] {
  const typed = comparable(name)
  return Array.from(known, (candidate) => ({
    candidate,
    away: distance(typed, comparable(candidate)),
  })).sort((a, b) => a.away - b.away)
}
