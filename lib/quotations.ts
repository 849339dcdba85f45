import type { RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Edition, PublishedArticle } from './edition'
import { parseBody } from './mdx'
import { Source } from './source'
import { spared } from './spare'
import { typesetBody } from './typography/body'
import { type PropsOf, vocabulary } from './vocabulary'

/** Somebody's words as an article quotes them. */
export type Quotation = PropsOf<'PullQuote'> & { text: string }

/** The pull quotes of an article, in order; in a preview, those that have no fault. */
export function quotationsIn({ file, language }: Pick<PublishedArticle, 'file' | 'language'>): Quotation[] {
  const found: Quotation[] = []
  const { tree } = parseBody(Source.read(file))
  if (!tree) return found
  typesetBody(tree, language)
  visit(tree, (node: RootContent | typeof tree) => {
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

/** The newest quotation in the edition, with the article that quotes it. */
export function latestStatement(
  edition: Edition,
): { quotation: Quotation; article: PublishedArticle } | undefined {
  for (const article of edition.articles) {
    const [quotation] = spared(edition, () => quotationsIn(article), [])
    if (quotation) return { quotation, article }
  }
  return undefined
}
