import { arabic } from './ar'
import { german } from './de'
import { english } from './en'
import { spanish } from './es'
import { french } from './fr'
import type { Language } from './language'
import { portuguese } from './pt'
import { russian } from './ru'
import { chinese } from './zh'

/** Every language that the software knows, each in a file of its own. */
export const languages: readonly Language[] = [
  ...[english, french, spanish, german, portuguese, russian, arabic, chinese],
]

const byTag = new Map<string, Language | undefined>()

/**
 * What is known of a language, by its tag: a country makes no other one, another script does. Undefined for a language
 * without a file.
 */
export function languageOf(tag: string): Language | undefined {
  if (!byTag.has(tag)) byTag.set(tag, find(tag))
  return byTag.get(tag)
}

function find(tag: string): Language | undefined {
  const { language, script } = likely(tag)
  return languages.find((known) => known.tag === language && (!script || known.script === script))
}

/** A tag with the script that its language is mostly written in; of what is no tag, its first part. */
export function likely(tag: string): { language: string; script: string | undefined } {
  try {
    const locale = new Intl.Locale(tag)
    return { language: locale.language, script: locale.maximize().script }
  } catch {
    return { language: tag.split('-')[0]?.toLowerCase() ?? '', script: undefined }
  }
}
