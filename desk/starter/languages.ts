import { likely } from '../../lib/words/languages'
import { arabic } from './ar'
import { german } from './de'
import { english } from './en'
import { spanish } from './es'
import { french } from './fr'
import { portuguese } from './pt'
import { russian } from './ru'
import type { Starter } from './starter'
import { chinese } from './zh'

/** Every language that a publication can begin in, each in a file of its own. */
const starters: readonly Starter[] = [
  ...[english, spanish, french, german, portuguese, russian, arabic, chinese],
]

/** The texts of a language, or the English ones where it has none. */
export function starterIn(language: string): Starter {
  return starters.find(({ tag }) => tag === likely(language).language) ?? english
}
