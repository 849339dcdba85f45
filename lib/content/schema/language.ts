/** A language, and, where they matter, its script, region and variants (BCP 47 without its extensions). */
const tag = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*$/i

/** A tag of a language in the one form it has: `zh-Hans`, never `zh-hans`. */
export function isLanguage(text: string): boolean {
  return canonical(text) === text
}

/** The one form of a tag that is written in another; undefined when it is none. */
export function mendedLanguage(text: string): string | undefined {
  const form = canonical(text.trim().replaceAll('_', '-'))
  return form === text ? undefined : form
}

function canonical(text: string): string | undefined {
  if (!tag.test(text)) return undefined
  try {
    return Intl.getCanonicalLocales(text)[0]
  } catch {
    return undefined
  }
}

/** The tag of a language that nobody has named. */
export const undetermined = 'und'
