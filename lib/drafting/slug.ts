/** How many words of a headline an address keeps. */
const mostWords = 8

/** Letters that no decomposition turns into Latin ones; Cyrillic is written as BGN/PCGN does, without its marks. */
const letters: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ə: 'a' },
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z', и: 'i' },
  ...{ і: 'i', ї: 'yi', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't' },
  ...{ у: 'u', ў: 'w', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e' },
  ...{ ю: 'yu', я: 'ya' },
}

/**
 * The last part of an article's address, made from its headline: Latin letters, digits and hyphens, at most eight
 * words. Empty when the headline has no letter that can be written so.
 */
export function slugFrom(headline: string): string {
  return (
    [...spokenPlainly(headline.normalize('NFC').toLowerCase())]
      .map(latin)
      .join('')
      .match(/[a-z0-9]+/g)
      ?.slice(0, mostWords)
      .join('-') ?? ''
  )
}

/** Marks within a word or number are no end of it: Russia's, U.S., 1,300. */
function spokenPlainly(text: string): string {
  return text
    .replace(/['’](?=(?:s|t|d|m|re|ve|ll)(?!\p{L}))/gu, '')
    .replace(/(?<!\p{L})(\p{L})\.(?=\p{L}(?!\p{L}))/gu, '$1')
    .replace(/(?<=\d),(?=\d{3})/g, '')
}

function latin(letter: string): string {
  const known = letters[letter]
  if (known !== undefined) return known
  return letter.normalize('NFKD').replace(/\p{M}/gu, '')
}

/** A slug nobody has: with the year, and if that is taken too, with a number. */
export function freeSlug(slug: string, year: string, taken: ReadonlySet<string>): string {
  const dated = `${slug}-${year}`
  if (!taken.has(dated)) return dated
  let number = 2
  while (taken.has(`${dated}-${number}`)) number++
  return `${dated}-${number}`
}
