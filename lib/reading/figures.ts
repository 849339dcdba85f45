import type { Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import { type ComponentName, type PropsOf, vocabulary } from '../content/vocabulary'

/** A component's props, where it begins in the file, and where each of its props does that is given. */
export type Found<Name extends ComponentName> = PropsOf<Name> & {
  start: number
  offsets: Partial<Record<keyof PropsOf<Name>, number>>
}

/** The components of one name that can be printed, in the order of a text; what is wrong with others is for the check to say. */
export function foundIn<Name extends ComponentName>(tree: Root, name: Name): Found<Name>[] {
  const found: Found<Name>[] = []
  visit(tree, (node) => {
    const isComponent = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
    const one = isComponent && node.name === name ? propsOf(node, name) : undefined
    if (one) found.push(one)
  })
  return found
}

function propsOf<Name extends ComponentName>(
  { attributes, position }: MdxJsxFlowElement | MdxJsxTextElement,
  name: Name,
): Found<Name> | undefined {
  const values = new Map<string, unknown>()
  const offsets = new Map<string, number>()
  for (const attribute of attributes) {
    if (!('name' in attribute)) return undefined
    values.set(attribute.name, attribute.value)
    offsets.set(attribute.name, attribute.position?.start.offset ?? 0)
  }
  const { data } = vocabulary[name].props.safeParse(Object.fromEntries(values))
  // Name and props were parsed together, which the types of a table cannot say.
  const places: unknown = { start: position?.start.offset ?? 0, offsets: Object.fromEntries(offsets) }
  return data && ({ ...data, ...(places as object) } as Found<Name>)
}
