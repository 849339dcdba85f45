import { cache } from 'react'
import { articlePreview, type Preview } from '@/lib/check/preview'
import { type CheckContext, checkArticle, checkPage, contextOf } from '@/lib/check/publication'
import { type Problem, type ToldProblem, told } from '@/lib/content/problem'
import type { Publication } from '@/lib/content/publication'
import type { ReadArticle } from '@/lib/content/read/article'
import type { ReadPage } from '@/lib/content/read/page'
import { readSettings } from '@/lib/content/settings'
import { unshowable } from '@/lib/content/unshowable'
import { spared } from '@/lib/edition/spare'
import { articlePage } from './article'
import { bodyOf } from './body'
import { absolute, currentEdition, currentFaults, currentPages, currentPublication } from './edition'

export interface Seen {
  /** The article or standing page as it is written; absent for what is made of many, such as a list. */
  written: ReadArticle | ReadPage | undefined
  /** What is wrong with it. */
  problems: readonly ToldProblem[]
  /** Absent for what is no article, or one whose fields cannot be read. */
  preview: Preview | undefined
}

/** In development: what a writer should know of the page at an address. Elsewhere there is nothing to say. */
export async function previewAt(address: readonly string[]): Promise<Seen | undefined> {
  return readSettings().preview ? seenAt(address.join('/')) : undefined
}

/** Head and page ask for the same. */
const seenAt = cache(async (address: string): Promise<Seen> => {
  const written = writtenAt(address.split('/'))
  if (!written) return { written, problems: [], preview: undefined }
  const { file } = written.source
  const found = await checked(written).catch((error: Error) => [unshowable(file, error)])
  const problems = found.map(told)
  if (!problems.some(isGrave)) problems.push(...(await tried(written, address)).map(told))
  return { written, problems, preview: panelOf(address, problems) }
})

/** Keeps an article from readers. */
export const isGrave = ({ severity }: ToldProblem) => severity === 'error'

/** The article or standing page at an address. A fault may hide the day of an article, so its slug has to do. */
function writtenAt(address: readonly string[]): ReadArticle | ReadPage | undefined {
  const { articles, pages } = currentPublication()
  const name = address.at(-1)
  if (address.length === 4) return articles.find(({ id }) => id.endsWith(`/${name}`))
  return address.length === 1 ? pages.find(({ source }) => source.file.endsWith(`/${name}.mdx`)) : undefined
}

async function checked(written: ReadArticle | ReadPage): Promise<Problem<string>[]> {
  const context = { ...contextFor(currentPublication(), currentFaults()), now: readSettings().now }
  return 'page' in written ? checkPage(written, context) : checkArticle(written, context)
}

let last: { publication: Publication; faults: ReadonlyMap<string, Error>; context: CheckContext } | undefined

/** What an article is judged by, until the content changes. */
function contextFor(publication: Publication, faults: ReadonlyMap<string, Error>): CheckContext {
  if (last?.publication === publication && last.faults === faults) return last.context
  // Another article that has no address is none that this one could lead to.
  const articles = publication.articles.map((read) =>
    faults.has(read.source.file) ? { ...read, article: undefined } : read,
  )
  const context = contextOf({ ...publication, articles }, readSettings().now)
  last = { publication, faults, context }
  return context
}

/** Makes the page of what the check calls sound: whatever stops it is told there, too. */
async function tried(
  { source: { file } }: ReadArticle | ReadPage,
  address: string,
): Promise<Problem<string>[]> {
  const fault = currentFaults().get(file)
  if (fault) return [unshowable(file, fault)]
  const page = currentPages().get(`/${address}/`)
  const made = bodyOf(currentEdition(), file).then(() =>
    page?.kind === 'article' ? articlePage(currentEdition(), page.article) : undefined,
  )
  return made.then(
    () => [],
    (error: Error) => [unshowable(file, error)],
  )
}

function panelOf(address: string, problems: readonly ToldProblem[]): Preview | undefined {
  const edition = currentEdition()
  const page = currentPages().get(`/${address}/`)
  if (page?.kind !== 'article') return undefined
  return spared(
    edition,
    () => articlePreview(edition, page.article, { problems, siteUrl: absolute('') }),
    undefined,
  )
}
