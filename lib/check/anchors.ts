import type { Article } from '../content/read/article'
import { notesOf } from '../edition/corrections'

/** The names of the other parts of an article's page. */
export function anchorsOfPage(article: Article): string[] {
  return ['content', 'related', 'sources', 'footnote-label', ...notesOf(article).map(({ id }) => id)]
}
