import type { Root } from 'mdast'
import { mdxFromMarkdown } from 'mdast-util-mdx'
import { mdx } from 'micromark-extension-mdx'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { VFileMessage } from 'vfile-message'
import { lostProblem, syntaxProblem } from './mdx-syntax'
import type { Problem } from './problem'
import { beyondBounds } from './read/bounds'
import type { Source } from './source'

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(mdxWithoutPrograms)
  .freeze()

export type ParsedBody = { tree: Root; problem?: undefined } | { tree?: undefined; problem: Problem }

/** Parses an article to a syntax tree, or to the one problem that keeps it from being read. */
export function parseBody(source: Source): ParsedBody {
  const beyond = beyondBounds(source.text)
  if (beyond) return { problem: source.problem(beyond.offset, beyond.fault) }
  try {
    return { tree: parser.parse(source.text) }
  } catch (error) {
    // The parser gives up without a message on a few texts that nobody means; they are faults of the text all the same.
    return { problem: error instanceof VFileMessage ? syntaxProblem(source, error) : lostProblem(source) }
  }
}

/**
 * MDX whose braces are matched but not parsed as JavaScript: an article holds no program, so a faulty
 * expression is one more problem to report and must not hide the others. Transforms are left out, since
 * the nodes they make have no place.
 */
function mdxWithoutPrograms(this: Processor) {
  const data = this.data()
  const fromMarkdown = (data.fromMarkdownExtensions ?? []).flat()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), mdx()]
  data.fromMarkdownExtensions = [
    ...fromMarkdown.map(({ transforms: _, ...extension }) => extension),
    mdxFromMarkdown(),
  ]
}
