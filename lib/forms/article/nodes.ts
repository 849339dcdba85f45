import type { Blockquote, Heading, Link, List, Paragraph, PhrasingContent, Strong, Text } from 'mdast'

/** What may stand in a line: a node, or its text. */
type Inline = PhrasingContent | string

const inline = (parts: readonly Inline[]): PhrasingContent[] =>
  parts.map((part) => (typeof part === 'string' ? text(part) : part))

export const text = (value: string): Text => ({ type: 'text', value })

/** Text that HTML has an element for, and the other editions print as it is. */
export const marked = (value: string, hName: string, hProperties = {}): Text => ({
  type: 'text',
  value,
  data: { hName, hProperties },
})

export const paragraph = (...parts: Inline[]): Paragraph => ({ type: 'paragraph', children: inline(parts) })

export const strong = (...parts: Inline[]): Strong => ({ type: 'strong', children: inline(parts) })

export const link = (url: string, ...parts: Inline[]): Link => ({
  type: 'link',
  url,
  children: inline(parts),
})

export const heading = (depth: Heading['depth'], value: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(value)],
})

export const quote = (children: Blockquote['children']): Blockquote => ({ type: 'blockquote', children })

export const bullets = (items: PhrasingContent[][]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((children) => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children }],
  })),
})
