// @ts-check
import { visit } from 'unist-util-visit'

/**
 * A plugin of the compiler: makes each line of a poem an element, so that one too long for a phone goes on further in.
 * The breaks between them stay, for readers without the style.
 */
export default function verse() {
  /** @param {import('hast').Root} tree */
  return (tree) => {
    visit(tree, 'mdxJsxFlowElement', (node) => {
      if (node.name !== 'Verse') return
      visit(node, { tagName: 'p' }, (/** @type {import('hast').Element} */ stanza) => {
        stanza.children = linesOf(stanza.children).flatMap((children, i) => [
          ...(i === 0 ? [] : [element('br', {}, [])]),
          element('span', { className: ['verse-line'] }, children),
        ])
      })
    })
  }
}

/** @param {import('hast').ElementContent[]} nodes */
function linesOf(nodes) {
  /** @type {import('hast').ElementContent[][]} */
  const lines = [[]]
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === 'br') lines.push([])
    // Where the break was, Markdown leaves the end of the line too.
    else if (!(node.type === 'text' && node.value === '\n')) lines.at(-1)?.push(node)
  }
  return lines
}

/**
 * @param {string} tagName
 * @param {import('hast').Properties} properties
 * @param {import('hast').ElementContent[]} children
 * @returns {import('hast').Element}
 */
function element(tagName, properties, children) {
  return { type: 'element', tagName, properties, children }
}
