import type { Root } from 'mdast'
import { parseDocument } from 'yaml'

/** The language of a file as the compiler meets it: its own if it names one, as an article may, or that of the site. */
export function languageOfFile(tree: Root, siteLanguage: string): string {
  const [first] = tree.children
  if (first?.type !== 'yaml') return siteLanguage
  // A fault in the fields is said elsewhere, and is no reason to stop here.
  const language = parseDocument(first.value).get('language')
  return typeof language === 'string' ? language : siteLanguage
}
