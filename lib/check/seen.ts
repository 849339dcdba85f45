import type { Nodes } from 'mdast'
import { EXIT, visit } from 'unist-util-visit'
import { isVisible } from '../characters'

/** Whether a reader sees anything of a node: words, code, a component, or what another rule refuses. */
export function isSeen(node: Nodes): boolean {
  let seen = false
  visit(node, (inner) => {
    const isComponent = inner.type === 'mdxJsxFlowElement' || inner.type === 'mdxJsxTextElement'
    seen = isComponent
      ? inner !== node
      : !('children' in inner) && !unseen.has(inner.type) && (!('value' in inner) || isVisible(inner.value))
    return seen ? EXIT : undefined
  })
  return seen
}

const unseen: ReadonlySet<string> = new Set(['yaml', 'definition', 'footnoteReference', 'break'])
