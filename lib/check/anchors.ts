import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { notesOf } from '../corrections'
import type { Article } from '../read/article'

/** The names that a text gives its parts once it is printed: its notes, and the marks that lead to them. */
export function anchorsIn(tree: Root): string[] {
  const anchors: string[] = []
  visit(tree, (node) => {
    if (node.type !== 'footnoteDefinition' && node.type !== 'footnoteReference') return
    const kind = node.type === 'footnoteDefinition' ? 'fn' : 'fnref'
    anchors.push(`user-content-${kind}-${encodeURI(node.identifier.toLowerCase())}`)
  })
  return anchors
}

/** The names of the other parts of an article's page. */
export function anchorsOfPage(article: Article): string[] {
  return ['content', 'related', 'sources', 'footnote-label', ...notesOf(article).map(({ id }) => id)]
}
