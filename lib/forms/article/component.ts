import type { Nodes, Paragraph, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import { type ComponentName, isComponentName, type PropsOf, vocabulary } from '../../content/vocabulary'

/** A component found in a body, with its props as the vocabulary reads them. */
export function componentOf(node: MdxJsxFlowElement): { name: ComponentName; props: PropsOf<ComponentName> } {
  const name = node.name ?? ''
  // The gate lets through no other; were it to, an edition without the words would be worse than none.
  if (!isComponentName(name)) throw new Error(`<${name}> is not one of the components of an article.`)
  return { name, props: vocabulary[name].props.parse(writtenProps(node)) }
}

/** The props of every component of one name, in the order of the text. */
export function componentsIn<Name extends ComponentName>(body: Root, name: Name): PropsOf<Name>[] {
  const found: PropsOf<Name>[] = []
  visit(body, 'mdxJsxFlowElement', (node) => {
    if (node.name === name) found.push(componentOf(node).props as PropsOf<Name>)
  })
  return found
}

/** Frees components from the paragraph that Markdown sees around one written on a single line, as the compiler does. */
export function standAlone(body: Root): void {
  visit(body, 'paragraph', (node, index, parent) => {
    if (!parent || index === undefined || !holdsComponents(node)) return undefined
    const freed = node.children.filter((child) => child.type === 'mdxJsxTextElement').map(asBlock)
    parent.children.splice(index, 1, ...freed)
    return index
  })
}

function holdsComponents({ children }: Paragraph): boolean {
  const isSpace = (node: Nodes) => node.type === 'text' && node.value.trim() === ''
  return (
    children.some(({ type }) => type === 'mdxJsxTextElement') &&
    children.every((child) => child.type === 'mdxJsxTextElement' || isSpace(child))
  )
}

function asBlock({ name, attributes, children }: MdxJsxTextElement): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes, children: [{ type: 'paragraph', children }] }
}

function writtenProps({ attributes }: MdxJsxFlowElement): Record<string, unknown> {
  return Object.fromEntries(
    attributes.flatMap((attribute) => ('name' in attribute ? [[attribute.name, attribute.value]] : [])),
  )
}
