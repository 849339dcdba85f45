import { distance } from 'fastest-levenshtein'

/** No name that anybody mistypes is longer; comparing costs as much as both are long. */
const longest = 100

/** Names a reader takes in at a glance. */
const glance = 8

/** The known name closest to a mistyped one, or undefined when none is close enough to be meant. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const [closest] = byDistance(name, known)
  const tolerated = Math.max(2, Math.floor(Math.min(name.length, longest) / 3))
  return closest && closest.away <= tolerated ? closest.candidate : undefined
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
  const typed = name.slice(0, longest).toLowerCase()
  return Array.from(known, (candidate) => ({
    candidate,
    away: distance(typed, candidate.slice(0, longest).toLowerCase()),
  })).sort((a, b) => a.away - b.away)
}
