import type { Root, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { vocabulary } from '../content/vocabulary'
import type { Quotation } from './facts'

/** The pull quotes of a body, in order. One whose props are unsound is a problem, and no quotation. */
export function quotationsIn(tree: Root): Quotation[] {
  const found: Quotation[] = []
  visit(tree, (node: RootContent | Root) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    if (node.name !== 'PullQuote') return
    const props = Object.fromEntries(
      node.attributes.flatMap((attribute) =>
        'name' in attribute ? [[attribute.name, attribute.value]] : [],
      ),
    )
    const { data } = vocabulary.PullQuote.props.safeParse(props)
    if (data) found.push({ ...data, text: plainText(node).trim() })
  })
  return found
}
