import type { PublishedArticle } from './gate'

/** Characters in a line of a passport's machine-readable zone (ICAO Doc 9303, part 4, TD3). */
const width = 44

/**
 * The two lines of an article's machine-readable zone, set as ICAO Doc 9303 sets a passport's: issuer and
 * headline; then day with its check digit, place and section.
 *
 * @param day the calendar day of publication, `YYYY-MM-DD`
 */
export function machineZone(
  article: Pick<PublishedArticle, 'slug' | 'language' | 'dateline' | 'section'>,
  publication: string,
  day: string,
): [string, string] {
  const digits = day.slice(2).replaceAll('-', '')
  const first = `P<${issuer(article.language)}${zoneText(publication)}<<${zoneText(article.slug)}`
  const second = `${digits}${checkDigit(digits)}${zoneText(article.dateline?.place ?? '')}<<${zoneText(article.section)}`
  return [line(first), line(second)]
}

/** The zone of a page that is no article: issuer and title, then what the publication is. */
export function pageZone(
  { name, tagline, language }: { name: string; tagline: string; language: string },
  title: string,
): [string, string] {
  return [line(`P<${issuer(language)}${zoneText(name)}<<${zoneText(title)}`), line(zoneText(tagline))]
}

function issuer(language: string): string {
  return zoneText(languageCodes[language] ?? language)
    .toUpperCase()
    .padEnd(3, '<')
    .slice(0, 3)
}

/** The ISO 639-2 codes of languages whose two-letter code a passport would not print. */
const languageCodes: Record<string, string> = {
  ...{ en: 'eng', fr: 'fra', ru: 'rus', de: 'deu', es: 'spa', pt: 'por', ar: 'ara', zh: 'zho' },
}

function line(text: string): string {
  return text.padEnd(width, '<').slice(0, width)
}

/** Latin capitals and fillers, as the zone allows no other letters. */
function zoneText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '<')
    .replace(/^<|<$/g, '')
}

/** The check digit of ICAO Doc 9303, part 3, 4.9: weights 7, 3, 1; letters count from 10; modulo 10. */
export function checkDigit(text: string): number {
  const values = [...text].map((c) => (c === '<' ? 0 : Number.parseInt(c, 36)))
  return values.reduce((sum, value, i) => sum + value * ([7, 3, 1][i % 3] ?? 0), 0) % 10
}
