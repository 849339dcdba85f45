import { createProcessor } from '@mdx-js/mdx'
import { compilerOptions } from '../lib/compile/plugins'
import { isError, type Problem } from '../lib/content/problem'
import { Source } from '../lib/content/source'
import { checkBody } from '../lib/reading/body'
import { parseBody } from '../lib/reading/mdx'

/** The compiler as the site runs it, but for the check before it: what must hold, holds without it. */
export function siteCompiler() {
  const processor = createProcessor(compilerOptions({ siteLanguage: 'en' }))
  return async (value: string) => String(await processor.process({ value, path: 'content/article.mdx' }))
}

/** What the check says of a body, as far as it keeps one from being compiled. */
export function errorsOf(text: string): Problem[] {
  const source = new Source('content/article.mdx', text)
  const { tree, problem } = parseBody(source)
  return tree ? checkBody(source, tree).problems.filter(isError) : [problem]
}
