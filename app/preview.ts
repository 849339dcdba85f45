import { checkArticle, checkPage, contextOf } from '@/lib/check'
import { Memory } from '@/lib/memory'
import { type ToldProblem, told } from '@/lib/problem'
import { readSettings } from '@/lib/settings'
import { bodyOf } from './body'
import { currentPublication } from './edition'

/** Bodies judged at earlier visits: only what was edited is judged anew. */
const memory = new Memory()

/** In development: what is wrong with the article or standing page an address names. Elsewhere nothing can be. */
export async function problemsAt(address: readonly string[]): Promise<ToldProblem[]> {
  const { preview, now } = readSettings()
  if (!preview) return []
  const publication = currentPublication()
  const context = contextOf(publication, now, memory)
  // A fault may hide the day of an article, so its slug has to do.
  const name = address.at(-1)
  const article =
    address.length === 4 ? publication.articles.find(({ id }) => id.endsWith(`/${name}`)) : undefined
  const page =
    address.length === 1
      ? publication.pages.find(({ source }) => source.file.endsWith(`/${name}.mdx`))
      : undefined
  const problems = article ? await checkArticle(article, context) : page ? await checkPage(page, context) : []
  const file = (article ?? page)?.source.file
  // What is loaded is watched: the page is drawn anew as soon as the file is mended.
  if (file && problems.length > 0) await bodyOf(file)
  return problems.map(told)
}
