// @ts-check
import { visit } from 'unist-util-visit'

/** What a text and its marks are made of. */
const markup = new Set([
  ...[
    'root',
    'yaml',
    'paragraph',
    'heading',
    'text',
    'emphasis',
    'strong',
    'delete',
    'break',
    'thematicBreak',
  ],
  ...['link', 'linkReference', 'definition', 'footnoteReference', 'footnoteDefinition', 'blockquote'],
  ...['list', 'listItem', 'code', 'inlineCode', 'table', 'tableRow', 'tableCell', 'quoted'],
])

/**
 * The last plugin to see a body before it becomes a page: lets text, its marks and the components of the vocabulary
 * pass, and stops the compiler at anything else. It reads the very tree that is compiled, so that nothing another
 * reader of the file has overlooked can run.
 * @param {{ components: Record<string, string[]> }} options each component's name, and the names of its props
 */
export default function gate({ components }) {
  /** @param {import('mdast').Root} tree @param {import('vfile').VFile} file */
  return (tree, file) => {
    visit(tree, (node) => {
      const found = strangerIn(node, components)
      if (found)
        file.fail(`found ${found.what}; expected text, its marks, or a component of an article`, found.at)
    })
  }
}

/**
 * @param {import('mdast').Nodes} node
 * @param {Record<string, string[]>} components
 * @returns {{ what: string, at: import('unist').Node } | undefined}
 */
export function strangerIn(node, components) {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') {
    return markup.has(node.type) ? undefined : { what: strangers[node.type] ?? node.type, at: node }
  }
  const { name } = node
  const props = name !== null && Object.hasOwn(components, name) ? components[name] : undefined
  if (!props) return { what: `<${name ?? ''}>`, at: node }
  for (const prop of node.attributes) {
    if (prop.type !== 'mdxJsxAttribute') return { what: `<${name}> with {...}`, at: prop }
    if (typeof prop.value !== 'string') return { what: `${prop.name} that is no plain text`, at: prop }
    if (!props.includes(prop.name)) return { what: `${prop.name}, no prop of <${name}>`, at: prop }
  }
  return undefined
}

/** @type {Record<string, string>} */
const strangers = {
  mdxjsEsm: 'import or export',
  mdxFlowExpression: 'an expression in braces',
  mdxTextExpression: 'an expression in braces',
  image: 'an image',
  imageReference: 'an image',
}
