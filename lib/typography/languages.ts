import { marks, primes, spacedHyphen } from './marks'
import { type Rule, swap } from './pieces'
import { quotes } from './quotes'
import { frenchSpaces, heldSpaces, russianSpaces } from './spaces'

/** The rules that only some languages have: those for their own marks, then those for the spaces around them. */
const own: Readonly<Record<string, { marks: readonly Rule[]; spaces: readonly Rule[] }>> = {
  en: {
    marks: [
      spacedHyphen('–'),
      ...primes,
      quotes({ outer: ['“', '”'], inner: ['“', '”'], elided: /^(?:tis|twas|twere|til|em|n)(?!\p{L})/iu }),
    ],
    spaces: [],
  },
  fr: {
    marks: [spacedHyphen('–'), ...primes, quotes({ outer: ['«', '»'], inner: ['“', '”'] })],
    spaces: frenchSpaces,
  },
  ru: {
    marks: [
      spacedHyphen('—'),
      swap(/(?<=[^\s\d]\s)–(?=\s)|(?<=\d\s)–(?=\s[^\s\d])/gu, '—'),
      ...primes,
      quotes({ outer: ['«', '»'], inner: ['„', '“'] }),
    ],
    spaces: russianSpaces,
  },
}

/** A language that is not known: only what is the same in all of them is set. */
export const undetermined = 'und'

const known = new Map<string, readonly Rule[]>()

/** The rules of a language, in the order in which they are kept. @param tag BCP 47; its regions share the rules */
export function rulesOf(tag: string): readonly Rule[] {
  const language = /^[a-z]{2,3}(?![a-z])/i.exec(tag)?.[0].toLowerCase() ?? undetermined
  const rules = known.get(language) ?? [
    ...marks,
    ...(own[language]?.marks ?? []),
    ...heldSpaces(language),
    ...(own[language]?.spaces ?? []),
  ]
  known.set(language, rules)
  return rules
}
