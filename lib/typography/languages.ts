import { undetermined } from '../content/schema/language'
import type { Setting } from '../words/language'
import { languageOf } from '../words/languages'
import { marks, primes, spacedHyphen } from './marks'
import { type Rule, swap } from './pieces'
import { quotes } from './quotes'
import { frenchSpaces, heldSpaces, russianSpaces } from './spaces'

const spaces = { french: frenchSpaces, russian: russianSpaces }

/** A spaced dash of another length than the language's own. */
const otherDash = swap(/(?<=[^\s\d]\s)–(?=\s)|(?<=\d\s)–(?=\s[^\s\d])/gu, '—')

const known = new Map<string, readonly Rule[]>()

/** The rules of a language, in the order in which they are kept. @param tag BCP 47 */
export function rulesOf(tag: string): readonly Rule[] {
  const language = languageOf(tag)
  const name = language?.tag ?? /^[a-z]{2,3}(?![a-z])/i.exec(tag)?.[0].toLowerCase() ?? undetermined
  const key = language ? name : `no ${name}`
  const rules = known.get(key) ?? [
    ...marks,
    ...(language ? marksOf(language.setting) : []),
    ...heldSpaces(name, language?.setting.afterDay),
    ...(language?.setting.spaces ? spaces[language.setting.spaces] : []),
  ]
  known.set(key, rules)
  return rules
}

function marksOf({ dash, quotes: style }: Setting): readonly Rule[] {
  return [spacedHyphen(dash), ...(dash === '—' ? [otherDash] : []), ...primes, quotes(style)]
}
