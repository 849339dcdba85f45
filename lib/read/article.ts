import { basename, dirname } from 'node:path'
import type { Problem } from '../problem'
import { type FrontMatter, frontMatter } from '../schema/article'
import type { Source } from '../source'
import { type ReadData, readData } from './data'

/** An article as its file gives it: the front matter and where it lies. The body stays in the file. */
export interface Article extends FrontMatter {
  /** Year folder and slug, `2008/some-slug`: unique in the publication. */
  id: string
  /** The last part of the address, from the name of the folder. */
  slug: string
  /** The folder that holds the article and its images, relative to the repository. */
  folder: string
  /** The `article.mdx` itself, relative to the repository. */
  file: string
}

/** One article file read: the article when its front matter is sound, and the places of its fields. */
export interface ReadArticle {
  id: string
  source: Source
  article: Article | undefined
  problems: Problem[]
  offsetOf: ReadData<FrontMatter>['offsetOf']
}

const fence = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/

/** Reads the front matter of an article; the body is parsed only by those who need it. */
export function readArticle(source: Source): ReadArticle {
  const folder = dirname(source.file)
  const slug = basename(folder)
  const id = `${basename(dirname(folder))}/${slug}`
  const found = fence.exec(source.text)
  if (!found) {
    return { id, source, article: undefined, problems: [noFrontMatter(source)], offsetOf: () => 0 }
  }
  const start = found[0].indexOf('\n') + 1
  const { value, problems, offsetOf } = readData({
    source,
    range: [start, start + (found[1]?.length ?? 0)],
    schema: frontMatter,
    what: 'an article',
  })
  const article = value && { ...value, id, slug, folder, file: source.file }
  return { id, source, article, problems, offsetOf }
}

function noFrontMatter(source: Source): Problem {
  return source.problem(0, {
    code: 'front-matter-missing',
    message: 'the file does not begin with front matter; expected a line "---", the fields, and a line "---"',
    hint: 'Begin the file with ---, the fields such as headline: and published:, and --- again.',
  })
}
