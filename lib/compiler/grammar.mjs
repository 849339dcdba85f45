// @ts-check
import { mdxFromMarkdown } from 'mdast-util-mdx'
import { mdx } from 'micromark-extension-mdx'
import { mdxjsEsm } from 'micromark-extension-mdxjs-esm'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'

/**
 * Takes every program for an empty one: it is to be found, not to be understood.
 * @type {import('micromark-extension-mdxjs-esm').Options['acorn']}
 */
const blank = {
  parse: () => ({ type: 'Program', sourceType: 'module', body: [], start: 0, end: 0 }),
  parseExpressionAt() {
    throw new Error('an expression was to be read, where braces are only to be matched')
  },
}

/**
 * The one grammar of articles, for the compiler and for the check: front matter, Markdown with tables and footnotes,
 * tags. Programs are found where MDX finds them and never parsed, so that one reader is as good as the other, a
 * faulty program hides no other fault, and the compiler has none to put into a page. What the compiler brought to
 * read MDX with is put aside.
 * @this {import('unified').Processor}
 */
export default function grammar() {
  const data = this.data()
  data.micromarkExtensions = []
  data.fromMarkdownExtensions = []
  remarkFrontmatter.call(this)
  remarkGfm.call(this)
  data.micromarkExtensions.push(mdxjsEsm({ acorn: blank }), mdx())
  data.fromMarkdownExtensions.push(mdxFromMarkdown())
}
