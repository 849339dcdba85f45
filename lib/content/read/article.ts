import { basename, dirname } from 'node:path'
import type { Problem } from '../problem'
import { type FrontMatter, frontMatter } from '../schema/article'
import { Source, type Unreadable } from '../source'
import type { ReadData } from './data'
import { readFrontMatter, saysDraft } from './front-matter'

/** An article as its file gives it: the front matter and where it lies. The body stays in the file. */
export interface Article extends FrontMatter {
  /** The language it is written in: its own, or that of the publication. */
  language: string
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
  /** True when the file calls itself a draft, sound or not: what is wrong with it stops nothing but itself. */
  isDraft: boolean
  problems: Problem[]
  offsetOf: ReadData<FrontMatter>['offsetOf']
  rangeOf: ReadData<FrontMatter>['rangeOf']
}

/** An article whose file holds no text that could be read: its name is known, and why nothing else is. */
export function unreadArticle({ problem, guess }: Unreadable, siteLanguage: string): ReadArticle {
  const nothing = readArticle(new Source(guess.file, ''), siteLanguage)
  return { ...nothing, problems: [problem], isDraft: saysDraft(guess) }
}

/**
 * Reads the front matter of an article; the body is parsed only by those who need it.
 * @param siteLanguage the language of an article that names none
 */
export function readArticle(source: Source, siteLanguage: string): ReadArticle {
  const folder = dirname(source.file)
  const slug = basename(folder)
  const id = `${basename(dirname(folder))}/${slug}`
  const { value, problems, offsetOf, rangeOf } = readFrontMatter(source, frontMatter, 'an article')
  const language = value?.language ?? siteLanguage
  const article = value && { ...value, language, id, slug, folder, file: source.file }
  const isDraft = article ? article.status === 'draft' : saysDraft(source)
  return { id, source, article, isDraft, problems, offsetOf, rangeOf }
}
