import type { Root } from 'mdast'
import { parseDocument } from 'yaml'
import { defaultLanguage } from '../content/schema/fields'

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
