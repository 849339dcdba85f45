import { channel } from 'node:diagnostics_channel'
import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { VFileMessage } from 'vfile-message'
import type { Problem } from '../content/problem'
import { beyondBounds, beyondDepth } from '../content/read/bounds'
import type { Source } from '../content/source'
import grammar from './grammar.mjs'
import { lostProblem, syntaxProblem } from './mdx-syntax'

/** Tells whoever listens of each text that is parsed: a parse is dear, and a test counts them. */
const parsed = channel('passport:parsed')

const parser = unified().use(remarkParse).use(grammar).use(everyNodeHasItsPlace).freeze()

export type ParsedBody = { tree: Root; problem?: undefined } | { tree?: undefined; problem: Problem }

/** Parses an article to a syntax tree, or to the one problem that keeps it from being read. */
export function parseBody(source: Source): ParsedBody {
  const beyond = beyondBounds(source.text)
  if (beyond) return { problem: source.problem(beyond.offset, beyond.fault) }
  parsed.publish({ file: source.file })
  try {
    const tree = parser.parse(source.text)
    const deep = beyondDepth(tree)
    return deep ? { problem: source.problem(deep.offset, deep.fault) } : { tree }
  } catch (error) {
    // The parser gives up without a message on a few texts that nobody means; they are faults of the text all the same.
    return { problem: error instanceof VFileMessage ? syntaxProblem(source, error) : lostProblem(source) }
  }
}

/** Leaves out transforms, since the nodes they make have no place. */
function everyNodeHasItsPlace(this: Processor) {
  const data = this.data()
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map(({ transforms: _, ...extension }) => extension)
}
