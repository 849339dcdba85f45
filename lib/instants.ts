import { z } from 'zod'

/** The grammar of moments, wherever one is written, and the forms in which they are printed. */

/** Before that there was no newspaper; what lies after is a slip of the hand. */
const momentYears = { first: 1600, last: 2999 }

/** How far clocks are from UTC anywhere, in minutes. */
const offsets = { least: -12 * 60, most: 14 * 60 }

const written = z.iso.datetime({ offset: true })

/** What a moment should be, for messages. */
export const expectedInstant = 'a moment that exists, with its offset, such as 2008-08-28T18:00:00+02:00'
export const instantHint = 'Write date, time and offset from UTC: 2008-08-28T18:00:00+02:00.'

/** A moment of the calendar, to the second, with its offset from UTC (ISO 8601): the same one for every reader. */
export function isInstant(text: string): boolean {
  if (!written.safeParse(text).success) return false
  const year = Number(text.slice(0, 4))
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(text) ?? []
  const offset = Number(`${sign ?? '+'}1`) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
  return (
    year >= momentYears.first &&
    year <= momentYears.last &&
    offset >= offsets.least &&
    offset <= offsets.most &&
    !Number.isNaN(Date.parse(text))
  )
}

/** `2008-08-28 18:00 +0200`: a moment with its offset, written as no standard has it. */
const loose = /^(\d{4}-\d\d-\d\d)[Tt ] ?(\d\d:\d\d(?::\d\d)?) ?(?:([+-]\d\d):?(\d\d)|[Zz])$/

/** What was surely meant by a moment that is written in another form; undefined when that cannot be told. */
export function mendedInstant(text: string): string | undefined {
  const [, day, time, hours, minutes] = loose.exec(text.trim()) ?? []
  if (!day || !time) return undefined
  const clock = time.length === 5 ? `${time}:00` : time
  const instant = `${day}T${clock}${hours ? `${hours}:${minutes}` : 'Z'}`
  return instant !== text && isInstant(instant) ? instant : undefined
}

/** An instant to the second, in UTC (RFC 3339). */
export function rfc3339(instant: string): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** An instant as RSS wants it (RFC 822 with a year of four digits). */
export function rfc822(instant: string): string {
  return new Date(instant).toUTCString()
}

/** The moment of an article's last change that a reader should know of. */
export function lastChange({
  published,
  updated,
}: {
  published: string
  updated?: string | undefined
}): string {
  return updated ?? published
}

/** The latest of some instants, whatever their offsets; undefined when there are none. */
export function latest(instants: readonly string[]): string | undefined {
  return instants.reduce<string | undefined>(
    (found, instant) => (found !== undefined && Date.parse(found) >= Date.parse(instant) ? found : instant),
    undefined,
  )
}
