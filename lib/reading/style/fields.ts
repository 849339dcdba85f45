import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { ReadArticle } from '../../content/read/article'
import type { Field } from '../../content/read/meaning'
import type { Source } from '../../content/source'
import { lineProse, type Prose } from './prose'

/** The text of one field as it stands in the file; a list, since the field may be absent. */
export function fieldProse({ source, rangeOf }: ReadArticle, path: Field): Prose[] {
  const range = rangeOf(path)
  if (!range) return []
  const [start, end] = range
  const quotes = /["']/.test(source.text.charAt(start)) ? 1 : 0
  return [lineProse(start + quotes, source.text.slice(start + quotes, end - quotes))]
}

/** Props that hold prose; others are names, addresses, or the words of others. */
const proseProps = new Map([
  ['Figure', ['caption']],
  ['Aside', ['title']],
  ['Gallery', ['title']],
  ['Video', ['caption']],
  ['Audio', ['caption']],
  ['Chart', ['title', 'description']],
  ['Map', ['title', 'description']],
  ['Timeline', ['title', 'description']],
])

/** The text of those props of a component that readers read. */
export function propProse(source: Source, node: MdxJsxFlowElement | MdxJsxTextElement): Prose[] {
  const wanted = proseProps.get(node.name ?? '') ?? []
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || !wanted.includes(attribute.name)) return []
    const start = attribute.position?.start.offset ?? 0
    const raw = source.text.slice(start, attribute.position?.end.offset ?? start)
    const quote = propStart(raw)
    return quote === 0 ? [] : [lineProse(start + quote, raw.slice(quote, -1))]
  })
}

/** Where the text of a prop begins in `name="text"`, or 0 when it has none. */
export function propStart(prop: string): number {
  return /^[^=]*=\s*["']/.exec(prop)?.[0].length ?? 0
}
