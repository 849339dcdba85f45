import { z } from 'zod'

/** The grammar of days, months and years, wherever one is written. */

/** Works older than that are dated by their editions; what lies after is a slip of the hand. */
export const years = { first: 1000, last: 2999 }

const calendar = z.iso.date()

/** A day of the calendar: `2008-08-28`. */
export function isDay(text: string): boolean {
  return calendar.safeParse(text).success && isYear(text.slice(0, 4))
}

/** A month of the calendar: `2008-08`. */
export function isMonth(text: string): boolean {
  return /^\d{4}-\d\d$/.test(text) && isDay(`${text}-01`)
}

export function isYear(text: string): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= years.first && Number(text) <= years.last
}

const zoned = new Map<string, Intl.DateTimeFormat>()

/** Formatters are costly to make and few in kind: one for each zone, language and style. */
export function dateFormat(
  locale: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`
  const made = zoned.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone, ...options })
  zoned.set(key, made)
  return made
}

/** The calendar day of an instant in a time zone, as `YYYY-MM-DD`. */
export function calendarDay(instant: string, timeZone: string): string {
  return dateFormat('en-CA', timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(instant),
  )
}
