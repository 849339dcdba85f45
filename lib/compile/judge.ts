import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { isError, type Problem, Refused } from '../content/problem'
import { saysDraft } from '../content/read/front-matter'
import { Source } from '../content/source'
import { spared } from '../edition/spare'
import { checkBody } from '../reading/body'
import { parseBody } from '../reading/mdx'

/**
 * The text of an article, for the compiler, when its body keeps the rules. Otherwise throws the problems, or, in
 * development, gives an empty article: its page shows the same problems. What is too much to be judged is left to the
 * compiler there, which says so to that page alone. Outside development a draft is empty, too: nobody reads it, and it
 * may be unfinished.
 */
export function soundText(path: string, text: string): string {
  const source = new Source(relative(process.cwd(), path), text)
  const isDevelopment = process.env.NODE_ENV === 'development'
  if (!isDevelopment && saysDraft(source)) return ''
  const problems = spared({ isPreview: isDevelopment }, () => errorsIn(source), [])
  if (problems.length === 0) return source.text
  if (isDevelopment) return emptied(text)
  throw new Refused(problems)
}

function errorsIn(source: Source): Problem[] {
  const { tree, problem } = parseBody(source)
  return problem ? [problem] : tree ? checkBody(source, tree).problems.filter(isError) : []
}

/** An article without a body, and another one after each edit, so that a preview follows it. */
function emptied(text: string): string {
  return `---\n# ${createHash('sha1').update(text).digest('hex')}\n---\n`
}
