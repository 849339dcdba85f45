// @ts-check
import { visit } from 'unist-util-visit'

/**
 * A plugin of the compiler, for the writer's page alone: each block says on which lines of its file it is written, and
 * is reached with the keyboard.
 */
export default function lines() {
  /** @param {import('hast').Root} tree */
  return (tree) => {
    tree.children = tree.children.map(placed)
    visit(tree, { tagName: 'li' }, (/** @type {import('hast').Element} */ note) => {
      if (String(note.properties.id).startsWith('user-content-fn-')) mark(note)
    })
  }
}

/** @param {import('hast').RootContent} node @returns {import('hast').RootContent} */
function placed(node) {
  if (!node.position) return node
  if (node.type === 'element') return mark(node)
  if (node.type !== 'mdxJsxFlowElement') return node
  // A component has its own props, and no other.
  const { position } = node
  return mark({ type: 'element', tagName: 'div', properties: {}, children: [node], position })
}

/** @param {import('hast').Element} element */
function mark(element) {
  const { start, end } = element.position ?? {}
  if (!start || !end) return element
  // A list that ends with the end of a line ends before it.
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line
  Object.assign(element.properties, { dataLines: `${start.line}-${last}`, ariaDescribedBy: ['desk-how'] })
  // Around a table stands a box that takes the keyboard already.
  if (element.tagName !== 'table') element.properties.tabIndex = 0
  return element
}
