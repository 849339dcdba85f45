// @ts-check

/**
 * A plugin of the compiler: puts the place of a context card after each block that first mentions something. It comes
 * after the gate, since no writer writes it.
 * @param {{ mentions: readonly { id: string, offset: number }[] }} options where the blocks begin
 */
export default function context({ mentions }) {
  /** @param {import('mdast').Root} tree */
  return (tree) => {
    for (const { id, offset } of mentions) {
      const after = tree.children.findLastIndex(
        ({ position }) => position && position.start.offset === offset,
      )
      const cards = countCards(tree, after + 1)
      tree.children.splice(after + 1 + cards, 0, card(id))
    }
  }
}

/** Cards of the same block stand in the order of the mentions. @param {import('mdast').Root} tree @param {number} from */
function countCards(tree, from) {
  let count = 0
  for (; isCard(tree.children[from + count]); count++);
  return count
}

/** @param {import('mdast').Nodes | undefined} node */
function isCard(node) {
  return node?.type === 'mdxJsxFlowElement' && node.name === 'ContextCard'
}

/** @param {string} id @returns {import('mdast-util-mdx-jsx').MdxJsxFlowElement} */
function card(id) {
  return {
    type: 'mdxJsxFlowElement',
    name: 'ContextCard',
    attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
    children: [],
  }
}
