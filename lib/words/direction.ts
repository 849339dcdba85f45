import { likely } from './languages'

/** Scripts that are written from right to left. */
const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'])

/** The direction a language is written in. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.has(likely(tag).script ?? '') ? 'rtl' : 'ltr'
}

/** What a language is called in another: `ru` in `en` is `Russian`. */
export function languageName(tag: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag
}
