import { checkArticle, checkPage, contextOf } from '@/lib/check'
import { Memory } from '@/lib/memory'
import { articlePreview, type Preview } from '@/lib/preview'
import { type ToldProblem, told } from '@/lib/problem'
import { readSettings } from '@/lib/settings'
import { absolute, currentEdition, currentPages, currentPublication } from './edition'

/** Bodies judged at earlier visits: only what was edited is judged anew. */
const memory = new Memory()

interface Seen {
  /** What is wrong with the article or standing page. */
  problems: ToldProblem[]
  /** Absent for what is no article, or one whose fields cannot be read. */
  preview: Preview | undefined
}

/** In development: what a writer should know of the page at an address. Elsewhere there is nothing to say. */
export async function previewAt(address: readonly string[]): Promise<Seen | undefined> {
  if (!readSettings().preview) return undefined
  const problems = await problemsAt(address)
  const page = currentPages().get(`/${address.join('/')}/`)
  const preview =
    page?.kind === 'article'
      ? articlePreview(currentEdition(), page.article, { problems, siteUrl: absolute('') })
      : undefined
  return { problems, preview }
}

async function problemsAt(address: readonly string[]): Promise<ToldProblem[]> {
  const publication = currentPublication()
  const context = contextOf(publication, readSettings().now, memory)
  // A fault may hide the day of an article, so its slug has to do.
  const name = address.at(-1)
  const article =
    address.length === 4 ? publication.articles.find(({ id }) => id.endsWith(`/${name}`)) : undefined
  const page =
    address.length === 1
      ? publication.pages.find(({ source }) => source.file.endsWith(`/${name}.mdx`))
      : undefined
  const problems = article ? await checkArticle(article, context) : page ? await checkPage(page, context) : []
  return problems.map(told)
}
