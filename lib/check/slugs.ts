import type { Problem } from '../problem'
import type { Publication } from '../publication'
import { articlesBySlug, slugOf } from '../slugs'

/** No two articles have one slug; the later of two is told, at its head, since a folder has no line of its own. */
export function checkSlugs(publication: Publication): Problem[] {
  const holders = articlesBySlug(publication)
  return publication.articles.flatMap((read) => {
    const slug = slugOf(read)
    const holder = holders.get(slug)
    if (!holder || holder === read) return []
    return read.source.problem(0, {
      code: 'slug-taken',
      message: `the folder is called "${slug}", as is that of ${holder.source.file}; expected a name of its own`,
      hint: 'Rename one of the two folders.',
    })
  })
}
