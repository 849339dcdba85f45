// @ts-check
import { strangerIn } from './gate.mjs'

/**
 * A plugin of the compiler, for the writer's page alone: a block that may not be printed, or of which no page can be
 * made, is shown as it is written, where it stands. All others are what they are.
 * @param {{ components: Record<string, string[]>, unfit: number[] }} options `unfit`: lines of components with a fault
 */
export default function spare({ components, unfit }) {
  /** @param {import('mdast').Root} tree @param {import('vfile').VFile} file */
  return (tree, file) => {
    const text = String(file)
    for (const [index, node] of tree.children.entries()) {
      if (!isUnfit(node, { components, unfit })) continue
      const { position } = node
      const value = text.slice(position?.start.offset, position?.end.offset)
      /** @type {import('mdast').Code} */
      const shown = { type: 'code', value, ...(position ? { position } : {}) }
      if (node.type === 'footnoteDefinition') node.children = [shown]
      else tree.children[index] = shown
    }
  }
}

/** @param {import('mdast').RootContent} node @param {{ components: Record<string, string[]>, unfit: number[] }} options */
function isUnfit(node, { components, unfit }) {
  const { start, end } = node.position ?? {}
  const isComponent = node.type === 'mdxJsxFlowElement'
  const hasFault = unfit.some((line) => start && end && line >= start.line && line <= end.line)
  return (isComponent && hasFault) || holdsStranger(node, components)
}

/** @param {import('mdast').Nodes} node @param {Record<string, string[]>} components @returns {boolean} */
function holdsStranger(node, components) {
  if (strangerIn(node, components)) return true
  return 'children' in node && node.children.some((child) => holdsStranger(child, components))
}
