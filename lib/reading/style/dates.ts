const months = new Map<string, ReadonlySet<string>>()

/** True when a sentence names a year, or a day and its month. */
export function holdsDate(sentence: string, language: string): boolean {
  if (/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.test(sentence)) return true
  if (!/(?<!\d)\d\d?(?!\d)/.test(sentence)) return false
  const names = monthsOf(language)
  return (sentence.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => names.has(word))
}

/** The names of the months as they stand beside a day: in Russian, of August. */
function monthsOf(language: string): ReadonlySet<string> {
  const known = months.get(language)
  if (known) return known
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  const names = Array.from({ length: 12 }, (_, month) =>
    format
      .formatToParts(Date.UTC(2008, month, 1))
      .flatMap(({ type, value }) => (type === 'month' ? value : [])),
  )
  const found = new Set(names.flat().map((name) => name.toLowerCase()))
  months.set(language, found)
  return found
}
