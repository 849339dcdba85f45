import type { Root } from 'mdast'
import { parseDocument } from 'yaml'
import { defaultLanguage } from '../content/schema/fields'
import { readText } from '../content/text-file'

/**
 * The language of a file as the compiler meets it: an article names its own; a standing page, which has no headline,
 * speaks that of the site.
 */
export function languageOfFile(tree: Root, siteLanguage: string): string {
  const [first] = tree.children
  if (first?.type !== 'yaml') return siteLanguage
  // A fault in the fields is said elsewhere, and is no reason to stop here.
  const fields = parseDocument(first.value)
  const language = fields.get('language')
  if (typeof language === 'string') return language
  return fields.has('headline') ? defaultLanguage : siteLanguage
}

/** The language of the site. When its facts cannot be read, which is said elsewhere, that of most articles. */
export function languageOfSite(contentDir: string): string {
  const { text } = readText(`${contentDir}/site.yaml`)
  const language = parseDocument(text).get('language')
  return typeof language === 'string' ? language : defaultLanguage
}
