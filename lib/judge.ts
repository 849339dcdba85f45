import { relative } from 'node:path'
import { checkBody } from './check/body'
import { parseBody } from './mdx'
import { Refused } from './problem'
import { Source } from './source'

/**
 * The text of an article, for the compiler, when its body keeps the rules. Otherwise throws the problems, or, in
 * development, gives an empty article: its page shows the same problems.
 */
export function soundText(path: string, text: string): string {
  const source = new Source(relative(process.cwd(), path), text)
  const { tree, problem } = parseBody(source)
  const problems = problem ? [problem] : tree ? checkBody(source, tree).problems : []
  if (problems.length === 0) return source.text
  if (process.env.NODE_ENV === 'development') return ''
  throw new Refused(problems)
}
