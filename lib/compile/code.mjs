// @ts-check
import { common, createLowlight } from 'lowlight'
import { visit } from 'unist-util-visit'

/** Code longer than this is printed in one colour: no reader of an article looks at more of it. */
const longest = 20_000

/** What readers can tell apart, each with the scopes of highlight.js that are shown so. All others are plain. */
const shown = Object.entries({
  word: ['keyword', 'tag', 'name', 'selector-tag', 'section', 'meta', 'property', 'attribute'],
  text: ['string', 'regexp', 'char.escape', 'symbol', 'link', 'quote', 'code'],
  note: ['comment', 'doctag'],
  value: ['number', 'literal', 'built_in', 'type', 'attr', 'variable', 'template-variable'],
  title: ['title', 'selector-class', 'selector-id', 'strong', 'bullet'],
  added: ['addition'],
  removed: ['deletion'],
})
const classes = new Map(
  shown.flatMap(([name, scopes]) => scopes.map((scope) => [`hljs-${scope}`, `code-${name}`])),
)

/** @type {ReturnType<typeof createLowlight> | undefined} */
let highlighter

/**
 * A plugin of the compiler: colours code whose language is named, by classes. The colours are the page's own, so that
 * they change with its scheme.
 */
export default function code() {
  /** @param {import('hast').Root} tree */
  return (tree) => {
    visit(tree, { tagName: 'code' }, (/** @type {import('hast').Element} */ node, _index, parent) => {
      if (parent?.type !== 'element' || parent.tagName !== 'pre') return
      const [only] = node.children
      const language = languageOf(node)
      if (!language || only?.type !== 'text' || only.value.length > longest) return
      highlighter ??= createLowlight(common)
      // The check says of a language that is none; here its code is printed as it is.
      if (!highlighter.registered(language)) return
      node.children = plainly(highlighter.highlight(language, only.value).children)
      node.properties = {}
    })
  }
}

/** @param {import('hast').Element} code */
function languageOf({ properties: { className } }) {
  const names = Array.isArray(className) ? className : []
  return names
    .map(String)
    .find((name) => name.startsWith('language-'))
    ?.slice('language-'.length)
}

/**
 * The same with classes of ours, and without the elements that nobody would see.
 * @param {import('hast').RootContent[]} nodes
 * @returns {import('hast').ElementContent[]}
 */
function plainly(nodes) {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node]
    if (node.type !== 'element') return []
    const children = plainly(node.children)
    const scopes = Array.isArray(node.properties.className) ? node.properties.className : []
    const name = scopes.map((scope) => classes.get(String(scope))).find((found) => found !== undefined)
    return name === undefined ? children : [{ ...node, properties: { className: [name] }, children }]
  })
}
