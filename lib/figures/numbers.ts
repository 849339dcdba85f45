import { dateText, localeOf } from '../words/dates'

/** How the numbers and dates of a figure are said in the language of its article. */
export interface Speech {
  number: (value: number) => string
  /** @param date as in a file of data: a day, a month or a year */
  date: (date: string) => string
}

export function speechIn(language: string): Speech {
  const format = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 9 })
  return { number: (value) => format.format(value), date: (date) => dateText(date, language) }
}
