import { relative } from 'node:path'
import { isError, Refused } from '../content/problem'
import { Source } from '../content/source'
import { checkBody } from '../reading/body'
import { parseBody } from '../reading/mdx'

/**
 * The text of an article, for the compiler, when its body keeps the rules; otherwise throws the problems. That nothing
 * but markup is compiled is the compiler's own affair, in `compiler/gate.mjs`.
 */
export function soundText(path: string, text: string): string {
  const source = new Source(relative(process.cwd(), path), text)
  const { tree, problem } = parseBody(source)
  const problems = tree ? checkBody(source, tree).problems.filter(isError) : [problem]
  if (problems.length > 0) throw new Refused(problems)
  return source.text
}
