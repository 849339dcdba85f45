import type { Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import { type PropsOf, vocabulary } from './vocabulary'

/** A figure's props, and where each begins in the file. */
export interface FoundFigure extends PropsOf<'Figure'> {
  offsets: Record<keyof PropsOf<'Figure'>, number>
}

/** The figures of a text that can be printed, in its order; what is wrong with others is for the check to say. */
export function figuresIn(tree: Root): FoundFigure[] {
  const found: FoundFigure[] = []
  visit(tree, (node) => {
    const isComponent = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
    const figure = isComponent && node.name === 'Figure' ? figureOf(node) : undefined
    if (figure) found.push(figure)
  })
  return found
}

function figureOf({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): FoundFigure | undefined {
  const values = new Map<string, unknown>()
  const offsets = new Map<string, number>()
  for (const attribute of attributes) {
    if (!('name' in attribute)) return undefined
    values.set(attribute.name, attribute.value)
    offsets.set(attribute.name, attribute.position?.start.offset ?? 0)
  }
  const { data } = vocabulary.Figure.props.safeParse(Object.fromEntries(values))
  const at = (prop: keyof PropsOf<'Figure'>) => offsets.get(prop) ?? 0
  return (
    data && {
      ...data,
      offsets: {
        ...{ file: at('file'), alt: at('alt'), caption: at('caption') },
        ...{ credit: at('credit'), licence: at('licence') },
      },
    }
  )
}
