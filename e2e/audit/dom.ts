import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { attribute } from '../../press/markup'

export { attribute }
export type Element = Tree.Element
export type Document = Tree.Document

/** Attributes that hold several words, of which one is asked for. */
const lists = new Set(['class', 'rel'])

export function documentOf(html: string): Document {
  return parse(html, { sourceCodeLocationInfo: true })
}

/**
 * Elements at any depth, in the order of the page.
 * @param tag a name, or `*`
 * @param wanted the values some attributes must have; `*` for any value
 */
export function elements(
  node: Tree.ParentNode,
  tag: string,
  wanted: Readonly<Record<string, string>> = {},
): Element[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return []
    const fits = (tag === '*' || child.tagName === tag) && hasAll(child, wanted)
    return [...(fits ? [child] : []), ...elements(child, tag, wanted)]
  })
}

function hasAll(element: Element, wanted: Readonly<Record<string, string>>): boolean {
  return Object.entries(wanted).every(([name, expected]) => {
    const value = attribute(element, name)
    if (value === undefined) return false
    return (
      expected === '*' || value === expected || (lists.has(name) && value.split(/\s+/).includes(expected))
    )
  })
}

/** The text of elements as a reader has it: white space is one space, and a block begins a new word. */
export function textOf(node: Tree.ParentNode): string {
  return rawText(node)
    .replace(/[ \t\n\f\r]+/g, ' ')
    .trim()
}

const blocks = new Set([
  'p',
  'li',
  'br',
  'h1',
  'h2',
  'h3',
  'h4',
  'td',
  'th',
  'blockquote',
  'figcaption',
  'div',
])

function rawText(node: Tree.ParentNode): string {
  const inner = node.childNodes.map((child) => {
    if ('value' in child) return child.value
    return 'childNodes' in child ? rawText(child) : ''
  })
  return 'tagName' in node && blocks.has(node.tagName) ? ` ${inner.join('')} ` : inner.join('')
}

/** The contents of the page's `<meta>` of a name (`robots`) or property (`og:url`). */
export function metas(page: Document, name: string): string[] {
  return elements(page, 'meta')
    .filter((meta) => [attribute(meta, 'name'), attribute(meta, 'property')].includes(name))
    .map((meta) => attribute(meta, 'content') ?? '')
}

/** The addresses of the page's `<link>` of a relation. */
export function links(page: Document, rel: string, wanted: Readonly<Record<string, string>> = {}): string[] {
  return elements(page, 'link', { rel, ...wanted }).map((link) => attribute(link, 'href') ?? '')
}

/** The first heading of the page. */
export function headlineOf(page: Document): string {
  const [heading] = elements(page, 'h1')
  return heading ? textOf(heading) : ''
}
