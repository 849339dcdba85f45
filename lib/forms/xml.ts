import type { Element, ElementContent } from 'xast'
import { toXml } from 'xast-util-to-xml'

/** An element's content: text, children by name (`@name` is an attribute, `#` the text), or several alike. */
export type XmlContent = string | XmlChildren | readonly XmlContent[]

export interface XmlChildren {
  [name: string]: XmlContent
}

/** A whole XML document with one root, a line for each element. */
export function xmlDocument(root: XmlChildren): string {
  // There is no CDATA section here, so every end of one is text, which the serializer leaves as it is.
  const xml = toXml(childrenOf(root, '\n').slice(1)).replaceAll(']]>', ']]&gt;')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
}

/** Text that every format can hold, so that the same words stand in all of them. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '')
}

/** @param line the line break and indentation that stand before each child */
function childrenOf(content: XmlChildren, line: string): ElementContent[] {
  return Object.entries(content)
    .filter(([name]) => !/^[@#]/.test(name))
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => [name, one] as const))
    .flatMap(([name, one]): ElementContent[] => [text(line), element(name, one, line)])
}

function element(name: string, content: XmlContent, line: string): Element {
  if (typeof content === 'string')
    return { type: 'element', name, attributes: {}, children: [text(plainText(content))] }
  if (!isChildren(content)) throw new Error(`<${name}> holds a list within a list.`)
  const attributes = Object.entries(content).flatMap(([key, value]) =>
    key.startsWith('@') && typeof value === 'string' ? [[key.slice(1), plainText(value)] as const] : [],
  )
  const own = content['#']
  const children = childrenOf(content, `${line}  `)
  return {
    type: 'element',
    name,
    attributes: Object.fromEntries(attributes),
    children:
      typeof own === 'string' ? [text(plainText(own))] : children.length > 0 ? [...children, text(line)] : [],
  }
}

function isChildren(content: XmlContent): content is XmlChildren {
  return typeof content === 'object' && !Array.isArray(content)
}

const text = (value: string) => ({ type: 'text' as const, value })
