import { type Rule, swap } from './pieces'

/** A space of a word's width at which no line ends, and a narrow one. */
export const noBreak = '\u00A0'
export const narrow = '\u202F'

/** A space that can be typed. The end of a line of Markdown is one too. */
export const typed = String.raw`(?: |\r?\n)`

/** What a number counts or measures, and is not to be parted from. */
const units = [
  ...['km', 'm', 'cm', 'mm', 'km²', 'km2', 'm²', 'm³', 'ha', 'nm', 'kg', 'g', 't', 'km/h', 'mph', 'kt', 'Mt'],
  ...['°C', '°F', '%', '‰', '€', '$', '£', '₽', 'Hz', 'kHz', 'MHz', 'GHz', 'V', 'kV', 'W', 'kW', 'MW', 'GW'],
  ...['kWh', 'MWh', 'GWh', 'TWh', 'kB', 'MB', 'GB', 'TB', 'h', 'min', 'bn', 'tn', 'per cent', 'percent'],
  ...['thousand', 'million', 'billion', 'trillion', 'millions', 'milliard', 'milliards', 'billions'],
  ...['км', 'м', 'см', 'кг', 'г', 'т', 'га', '°С', 'тыс', 'млн', 'млрд', 'трлн', 'руб', 'гг'],
]

/** What stands before a number and is not to be parted from it. */
const counters = [
  ...[
    'No.',
    'Nos.',
    'no.',
    'nos.',
    'p.',
    'pp.',
    'Art.',
    'art.',
    'Arts.',
    'Vol.',
    'vol.',
    'Ch.',
    'ch.',
    'Fig.',
  ],
  ...['fig.', 'c.', 'n°', 'nº', 'N°', '№', '§', '§§', 'ст.', 'стр.', 'гл.', 'п.'],
]

const oneOf = (words: readonly string[]) =>
  `(?:${words.map((word) => word.replace(/[.$^/]/g, String.raw`\$&`)).join('|')})`

const between = (before: string, after: string, space = noBreak) =>
  swap(new RegExp(`(?<=${before})${typed}(?=${after})`, 'gu'), space)

const edge = String.raw`(?<![\p{L}\p{N}])`
const end = String.raw`(?![\p{L}\p{N}])`

/**
 * Spaces at which no line may end, in any language.
 * @param afterDay what may follow the number of a day before its month, as a pattern
 */
export function heldSpaces(language: string, afterDay = ''): Rule[] {
  const months = monthsOf(language)
  return [
    between(String.raw`\d`, `${oneOf(units)}${end}`),
    between(`${edge}${oneOf(counters)}`, String.raw`\d`),
    ...(months.length > 0 ? [between(`${edge}\\d{1,2}${afterDay}`, `${oneOf(months)}${end}`)] : []),
    // `J. F. Kennedy`; after a single initial the end of a sentence cannot be told from a name.
    between(String.raw`${edge}\p{Lu}\.`, String.raw`\p{Lu}\.(?!\p{L})`),
    between(String.raw`${edge}\p{Lu}\.\s\p{Lu}\.`, String.raw`\p{Lu}\p{L}`),
  ]
}

/** The months as they follow a day, which the platform knows in every language. */
function monthsOf(language: string): string[] {
  // Of a language it does not know, the platform would give those of the machine's.
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return []
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2000, month, 1))
    return parts.find(({ type }) => type === 'month')?.value ?? ''
  }).filter((name) => /^\p{L}+$/u.test(name))
}

/**
 * French spaces (Lexique des règles typographiques en usage à l'Imprimerie nationale, "Ponctuation"): a thin one
 * before `;`, `!` and `?` and within a number, a full one before `:`. Within guillemets the Lexique has a full
 * one; like most newspapers we set it thin, so that a justified or short line does not tear them off.
 */
export const frenchSpaces: readonly Rule[] = [
  // The mark itself is set anew, so that the space stays beside it where stressed words follow.
  swap(new RegExp(`«${typed}?(?=\\S)`, 'gu'), `«${narrow}`),
  swap(new RegExp(`(?<=\\S)${typed}?(?=»)`, 'gu'), narrow),
  beforePoint('[;!?]+', narrow),
  beforePoint(':', noBreak),
  between(String.raw`(?<!\d)\d{1,3}`, String.raw`\d{3}(?!\d)`, narrow),
]

/** A point that ends a word or phrase, and not one inside a sign or an hour. */
function beforePoint(point: string, space: string): Rule {
  const word = String.raw`[\p{L}\p{N}\p{Pe}\p{Pf}…%°\uFFFC]`
  const after = String.raw`(?:\s|$|[\p{Ps}\p{Pi}\p{Pe}\p{Pf}…])`
  return swap(new RegExp(`(?<=${word})${typed}?(?=${point}${after})`, 'gu'), space)
}

/** Russian spaces: a dash never begins a line, and a word of one letter never ends one. */
export const russianSpaces: readonly Rule[] = [
  between(String.raw`\S`, String.raw`—(?:\s|$)`),
  between(`${edge}[вкосуиаВКОСУИА]`, String.raw`[\p{L}\p{N}\p{Ps}\p{Pi}\uFFFC]`),
  between(String.raw`(?<!\d)\d{1,3}`, String.raw`\d{3}(?!\d)`),
]
