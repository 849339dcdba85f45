import { checkArticle, checkPage, contextOf } from '@/lib/check'
import type { Problem } from '@/lib/problem'
import { readSettings } from '@/lib/settings'
import { currentPublication } from './edition'

/** In development: what is wrong with the article or standing page an address names. Elsewhere nothing can be. */
export async function problemsAt(address: readonly string[]): Promise<Problem[]> {
  const { preview, now } = readSettings()
  if (!preview) return []
  const publication = currentPublication()
  const context = contextOf(publication, now)
  // A fault may hide the day of an article, so its slug has to do.
  const name = address.at(-1)
  const read = address.length === 4 && publication.articles.find(({ id }) => id.endsWith(`/${name}`))
  if (read) return checkArticle(read, context)
  const page =
    address.length === 1 && publication.pages.find(({ source }) => source.file.endsWith(`/${name}.mdx`))
  return page ? checkPage(page, context) : []
}
