import { slugFor } from '../content/names'

/** How many words of a headline an address keeps. */
const mostWords = 8

/**
 * The last part of an article's address, made from its headline: Latin letters, digits and hyphens, at most eight
 * words. Empty when the headline has no letter that can be written so.
 */
export function slugFrom(headline: string): string {
  return slugFor(spokenPlainly(headline.normalize('NFC').toLowerCase()), mostWords)
}

/** Marks within a word or number are no end of it: Russia's, U.S., 1,300. */
function spokenPlainly(text: string): string {
  return text
    .replace(/['’](?=(?:s|t|d|m|re|ve|ll)(?!\p{L}))/gu, '')
    .replace(/(?<!\p{L})(\p{L})\.(?=\p{L}(?!\p{L}))/gu, '$1')
    .replace(/(?<=\d),(?=\d{3})/g, '')
}

/** A slug nobody has: with the year, and if that is taken too, with a number. */
export function freeSlug(slug: string, year: string, taken: ReadonlySet<string>): string {
  const dated = `${slug}-${year}`
  if (!taken.has(dated)) return dated
  let number = 2
  while (taken.has(`${dated}-${number}`)) number++
  return `${dated}-${number}`
}
