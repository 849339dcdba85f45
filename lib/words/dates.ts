import { calendarDay, dateFormat } from '../content/dates'
import type { InterfaceWords } from '../content/schema/words'
import { languageOf } from './languages'

/** Whose customs dates, lists and numbers follow: those of the country that a tag names, or of the language. */
export function localeOf(tag: string): string {
  return /-(?:[A-Z]{2}|\d{3})(?:-|$)/.test(tag) ? tag : (languageOf(tag)?.locale ?? tag)
}

/** A day for readers: `28 August 2008` in English, by the customs of the language otherwise. */
export function longDate(instant: string, timeZone: string, language: string): string {
  const format = dateFormat(localeOf(language), timeZone, { day: 'numeric', month: 'long', year: 'numeric' })
  return format.format(new Date(instant))
}

/** A month for readers: `August 2008`. @param month as in an address, `2008/08` */
export function monthAndYear(month: string, language: string): string {
  const day = new Date(`${month.replace('/', '-')}-15T12:00:00Z`)
  return dateFormat(localeOf(language), 'UTC', { month: 'long', year: 'numeric' }).format(day)
}

/** A day for a stamp: `28 AUG 2008`. */
export function stampDate(
  instant: string,
  timeZone: string,
  { day: written, months }: InterfaceWords['stamp'],
): string {
  const [year = '', month = '', day = ''] = calendarDay(instant, timeZone).split('-')
  return written
    .replace('{year}', year)
    .replace('{month}', months[Number(month) - 1] ?? month)
    .replace('{day}', day)
    .toUpperCase()
}

/** A day, or a month or a year where no more is known, for readers: `28 August 2008`, `August 2008`, `2008`. */
export function dateText(date: string, language: string): string {
  if (date.length === 'YYYY'.length) return date
  // A calendar day is read as midnight in UTC, and would be the day before in a zone west of it.
  return date.length === 'YYYY-MM'.length ? monthAndYear(date, language) : longDate(date, 'UTC', language)
}
