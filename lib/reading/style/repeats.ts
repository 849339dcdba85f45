import { readingOf } from '../languages'

/** @param language its tag; of a language without a list nothing is judged */
export function mayStandTwice(word: string, language: string): boolean {
  const { twice } = readingOf(language)
  // A name may be a double one: Pago Pago, Baden Baden.
  return !twice || twice.has(word.toLowerCase()) || /^\p{Lu}/u.test(word)
}
