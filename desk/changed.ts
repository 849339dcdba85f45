import { execFileSync } from 'node:child_process'
import { toString as plainText } from 'mdast-util-to-string'
import { Mistake } from '../lib/content/mistake'
import type { Problem } from '../lib/content/problem'
import type { Publication } from '../lib/content/publication'
import { type ReadArticle, readArticle } from '../lib/content/read/article'
import { Source } from '../lib/content/source'
import { parseBody } from '../lib/reading/mdx'

/**
 * Articles that readers have seen and whose words are others now, though nothing tells readers so.
 * @param ref what was published, as git names it; undefined: the last commit, if there is one
 */
export function silentChanges(
  { articles, contentDir, site }: Publication,
  now: Date,
  ref = process.env.PUBLISHED_REF,
): Problem[] {
  const changed = changedFiles(ref, contentDir)
  return articles
    .filter(({ source }) => changed.has(source.file))
    .flatMap((read) => {
      const text = git(['show', '--end-of-options', `${ref ?? 'HEAD'}:./${read.source.file}`])
      const before =
        text === undefined
          ? undefined
          : readArticle(new Source(read.source.file, text), site?.language ?? 'en')
      return before && isSilent(before, read, now) ? [silent(read)] : []
    })
}

/** An article that git does not know yet has changed nothing. */
function changedFiles(ref: string | undefined, contentDir: string): ReadonlySet<string> {
  const listed = git([
    'diff',
    '--name-only',
    '--relative',
    '-z',
    '--end-of-options',
    ref ?? 'HEAD',
    '--',
    contentDir,
  ])
  if (listed === undefined && ref !== undefined) {
    throw new Mistake(
      `git knows no "${ref}"; expected PUBLISHED_REF to name what was published, such as origin/main.`,
    )
  }
  return new Set(listed?.split('\0'))
}

function isSilent(before: ReadArticle, after: ReadArticle, now: Date): boolean {
  const [old, young] = [before.article, after.article]
  const wasPublic = old?.status === 'ready' && Date.parse(old.published) <= now.getTime()
  if (!wasPublic || young?.status !== 'ready') return false
  const isTold = old.updated !== young.updated || young.corrections.length > old.corrections.length
  return !isTold && wordsOf(before.source) !== wordsOf(after.source)
}

/** What readers read, without marks and spaces. */
function wordsOf(source: Source): string {
  const { tree } = parseBody(source)
  const body = tree?.children.filter(({ type }) => type !== 'yaml').map((node) => plainText(node)) ?? []
  return body.join(' ').replace(/\s+/g, ' ').trim()
}

function silent({ source, offsetOf }: ReadArticle): Problem {
  return source.problem(offsetOf(['published']), {
    code: 'text-changed',
    message: 'the text is another than was published; expected "updated" or a correction that says so',
    hint: 'Add a correction where something was wrong, or the moment as "updated:" where something is new; a mere slip of the pen needs neither.',
  })
}

/** What git says; undefined where it has no answer, or is not there. */
function git(args: string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1e9,
    })
  } catch {
    return undefined
  }
}
