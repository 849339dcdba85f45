import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

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
