import type { Nodes } from 'mdast'
import { EXIT, visit } from 'unist-util-visit'

/** Whether a reader sees anything of a node: words, code, a component, or what another rule refuses. */
export function isSeen(node: Nodes): boolean {
  let seen = false
  visit(node, (inner) => {
    const isComponent = inner.type === 'mdxJsxFlowElement' || inner.type === 'mdxJsxTextElement'
    seen = isComponent
      ? inner !== node
      : !('children' in inner) && !unseen.has(inner.type) && hasLetters(inner)
    return seen ? EXIT : undefined
  })
  return seen
}

const unseen: ReadonlySet<string> = new Set(['yaml', 'definition', 'footnoteReference', 'break'])

function hasLetters(node: Nodes): boolean {
  return !('value' in node) || /[^\s\p{Default_Ignorable_Code_Point}]/u.test(node.value)
}
