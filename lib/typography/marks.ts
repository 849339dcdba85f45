import { type Edit, type Rule, swap } from './pieces'

/** Dots and dashes as a typewriter has them, in any language: `...`, `--` and `---`. */
export const marks: readonly Rule[] = [
  swap(/\.{3,}|\.(?: \.){2,}/g, '…'),
  swap(/(?<!-)---(?!-)/g, '—'),
  swap(/(?<!-)--(?!-)/g, '–'),
  ranges,
]

/** A hyphen between words, with a space on either side, is a dash; between numbers it may be a minus. */
export function spacedHyphen(dash: string): Rule {
  return swap(/(?<=[^\s\d][ \u00A0])-(?= \S)|(?<=\d[ \u00A0])-(?= [^\s\d])/gu, dash)
}

/** Feet and inches (`5'10"`), minutes and seconds of arc (`41°18'30"`). */
export const primes: readonly Rule[] = [
  swap(/(?<=(?<![\p{L}\p{N}])\d+)'(?=\d+(?:[.,]\d+)?")|(?<=\d° ?\d+(?:[.,]\d+)?)'/gu, '′'),
  swap(/(?<=′ ?\d+(?:[.,]\d+)?)"/gu, '″'),
]

const number = String.raw`\d+(?:[.,]\d+)*`

/** Two numbers and a hyphen that are no part of anything longer: of a date, a model, an address. */
const pairs = new RegExp(
  String.raw`(?<![\p{L}\p{N}_./:,#+–—-])(${number})-(${number})(?![\p{L}\p{N}_/–—-]|[.,:]\d)`,
  'gu',
)

function ranges(whole: string): Edit[] {
  return Array.from(whole.matchAll(pairs)).flatMap(({ index, 1: from = '', 2: to = '' }) => {
    const start = index + from.length
    return isRange(from, to) ? [{ start, end: start + 1, text: '–' }] : []
  })
}

/** Pages, years, sums and scores; not `2008-08`, which is a month, nor `555-1234`, which is a telephone. */
function isRange(from: string, to: string): boolean {
  if (/^\d{4}$/.test(from) && to.length === 2) return Number(to) > 12 && to > from.slice(2)
  if (/^0\d/.test(from) || /^0\d/.test(to)) return false
  if (from.length === 3 && /^\d{4}$/.test(to)) return false
  const areShort = from.length <= 3 && to.length <= 3
  return areShort || amount(from) < amount(to)
}

function amount(written: string): number {
  return Number(written.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'))
}
