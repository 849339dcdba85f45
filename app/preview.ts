import { checkArticle, contextOf } from '@/lib/check'
import type { Problem } from '@/lib/problem'
import { readSettings } from '@/lib/settings'
import { currentPublication } from './edition'

/** In development: what is wrong with the article in a folder of this name. Elsewhere nothing can be. */
export async function problemsAt(slug: string): Promise<Problem[]> {
  const { preview, now } = readSettings()
  if (!preview) return []
  const publication = currentPublication()
  const read = publication.articles.find(({ id }) => id.endsWith(`/${slug}`))
  return read ? checkArticle(read, contextOf(publication, now)) : []
}
