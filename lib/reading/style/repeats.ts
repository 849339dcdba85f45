/** Words that a sentence may rightly hold twice in a row, by language. */
const twice: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set([
    'had',
    'that',
    'is',
    'so',
    'very',
    'no',
    'her',
    'do',
    'as',
    'in',
    'on',
    'long',
    'never',
    'many',
  ]),
  fr: new Set(['nous', 'vous', 'se', 'si', 'en', 'très', 'non', 'oui', 'bien', 'pour', 'de', 'faire']),
  ru: new Set(['что', 'как', 'очень', 'да', 'нет', 'чуть', 'еле', 'только', 'так', 'то', 'ну', 'все', 'всё']),
}

/** @param language its tag; of a language without a list nothing is judged */
export function mayStandTwice(word: string, language: string): boolean {
  const safe = twice[language.split('-')[0] ?? '']
  // A name may be a double one: Pago Pago, Baden Baden.
  return !safe || safe.has(word.toLowerCase()) || /^\p{Lu}/u.test(word)
}
