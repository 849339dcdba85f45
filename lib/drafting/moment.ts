import { isInstant } from '../instants'
import { Mistake } from '../mistake'

/** When a day is given without a time, in the publication's own zone: the start of its working day. */
const morning = '09:00'

/** A moment as the clocks of a zone show it, with their offset: `2008-08-28T18:00:00+02:00`. */
export function zonedInstant(at: Date, timeZone: string): string {
  const minutes = offsetMinutes(at.getTime(), timeZone)
  const wall = new Date(at.getTime() + minutes * 60_000).toISOString().slice(0, 19)
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${wall}${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`
}

const two = (number: number) => String(number).padStart(2, '0')

/**
 * Reads what a writer calls a date: a day (`2026-11-24`), a day and a time, both by the clocks of the zone, or a
 * whole instant. Throws a Mistake when it is none.
 */
export function momentFrom(text: string, timeZone: string): string {
  if (isInstant(text)) return zonedInstant(new Date(text), timeZone)
  const [, day, time = morning] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?$/.exec(text.trim()) ?? []
  const clock = `${day}T${time}:00Z`
  if (!isInstant(clock)) {
    throw new Mistake(
      `The date is "${text}"; expected a day such as 2026-11-24, with a time when it matters: "2026-11-24 18:00".`,
    )
  }
  // The offset of a clock's time is known only once its moment is; a second look mends the first guess.
  const wall = Date.parse(clock)
  const guess = wall - offsetMinutes(wall, timeZone) * 60_000
  return zonedInstant(new Date(wall - offsetMinutes(guess, timeZone) * 60_000), timeZone)
}

/** How many minutes the clocks of a zone are ahead of UTC. */
function offsetMinutes(at: number, timeZone: string): number {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
