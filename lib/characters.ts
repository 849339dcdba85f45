/**
 * The characters that a text may hold. Whatever shows nothing, turns its neighbours around or is no character at all
 * is refused wherever it is written; the few that a language needs are named here.
 */

/** Tab and line ends; the soft hyphen; the word joiner; the marks of right-to-left writing; visible signs of scripts. */
const always =
  '\\t\\n\\r\\u00AD\\u2060\\u200E\\u200F\\u061C\\u0600-\\u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u180E\\u{110BD}\\u{110CD}\\u{13430}-\\u{1343F}'

/** Scripts whose letters take one shape wherever they stand: a joiner between them does nothing that is seen. */
const unjoined =
  '\\p{sc=Latin}\\p{sc=Greek}\\p{sc=Cyrillic}\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}'
const joined = `(?:(?![${unjoined}])\\p{L}|[\\p{M}\\p{Extended_Pictographic}\\p{Emoji_Modifier}])`
/** Scripts that leave no space between words, where this one may stand instead. */
const unspaced = '[\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\\p{sc=Tibetan}\\p{sc=Javanese}]'

const needed = [
  `[${always}]`,
  `(?<=${joined})[\\u200C\\u200D]`,
  `(?<![\\u200C\\u200D])[\\u200C\\u200D](?=${joined})`,
  `(?<=${unspaced})\\u200B`,
  // The letters that name a region in its flag.
  '(?<=\\u{1F3F4}[\\u{E0020}-\\u{E007F}]*)[\\u{E0020}-\\u{E007F}]',
].join('|')

const refused = '[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Noncharacter_Code_Point}\\uFFFD]'
/** One of these picks a shape for the letter before it; a row of them is a message that nobody sees. */
const variation = '[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]'

const strange = new RegExp(`(?=${refused})(?!${needed})[^]|${variation}(?<=${variation}${variation})`, 'gu')

/** A character that no text may hold, and where it stands, in UTF-16 code units. */
export interface StrangeCharacter {
  index: number
  character: string
}

export function strangeIn(text: string): StrangeCharacter[] {
  return Array.from(text.matchAll(strange), ({ index, 0: character }) => ({ index, character }))
}

export function isStrange(text: string): boolean {
  return text.search(strange) >= 0
}

/** Whether a reader would see anything of a text. U+2800 is a letter of Braille without a dot. */
export function isVisible(text: string): boolean {
  return /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\u2800]/u.test(text)
}

/** A text on one line for a terminal or a log: what could move its cursor or turn it around is spelt out. */
export function printable(text: string): string {
  return text.replace(strange, spelt).replace(/[\t\n\r]/g, spelt)
}

/** JSON in which whatever could act on a terminal is an escape: the same value to whoever parses it. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(strange, (character) =>
    Array.from({ length: character.length }, (_, i) => `\\u${hex(character.charCodeAt(i))}`).join(''),
  )
}

function spelt(character: string): string {
  return `[${codePoint(character)}]`
}

function codePoint(character: string): string {
  return `U+${hex(character.codePointAt(0) ?? 0)}`
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0')
}

const kinds: [RegExp, string][] = [
  [/\p{Noncharacter_Code_Point}/u, 'which is no character'],
  [/\p{Cs}/u, 'half of a character'],
  [/\uFFFD/, 'which stands for a letter that was lost'],
  [/[\u202A-\u202E\u2066-\u2069]/, 'which turns the order of letters around'],
  [/[\u2028\u2029]/, 'a line end that hardly any program knows'],
  [/\p{Co}/u, 'which only one typeface can show'],
  [/\p{Cc}/u, 'a control character'],
]

/** `U+202E, which turns the order of letters around`. */
export function described(character: string): string {
  const [, kind = 'which shows nothing'] = kinds.find(([pattern]) => pattern.test(character)) ?? []
  return `${codePoint(character)}, ${kind}`
}
