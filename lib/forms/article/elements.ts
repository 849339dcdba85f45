import type { Element, ElementContent, Properties, Root, Text } from 'hast'
import { toHtml } from 'hast-util-to-html'

/** An element of HTML. */
export function h(
  tagName: string,
  properties: Properties = {},
  children: readonly (ElementContent | string)[] = [],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? textNode(child) : child)),
  }
}

function textNode(value: string): Text {
  return { type: 'text', value }
}

/** HTML as text that can stand in XML: closed tags, no control characters, and no end of a CDATA section. */
export function serialised(root: Root): string {
  return toHtml(root, { closeSelfClosing: true, characterReferences: { useNamedReferences: false } })
    .replaceAll(']]>', ']]&#x3E;')
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
}
