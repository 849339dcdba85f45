import { statSync } from 'node:fs'
import { join } from 'node:path'
import { Source } from '../../content/source'
import { type Contents, readContents } from '../../reading/contents'
import type { PublishedArticle } from '../gate'

const memory = new Map<string, { stamp: string; contents: Contents }>()

/** What an article says, kept until its file changes: in development a visit reads only what was edited. */
export function rememberedContents(article: PublishedArticle): Contents {
  const { mtimeMs, size } = statSync(join(/*turbopackIgnore: true*/ process.cwd(), article.file))
  const stamp = `${mtimeMs}:${size}`
  const known = memory.get(article.file)
  if (known?.stamp === stamp) return known.contents
  const contents = readContents(article, Source.read(article.file))
  memory.set(article.file, { stamp, contents })
  return contents
}
