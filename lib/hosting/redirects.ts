import { fixed } from '../check/links'
import type { Edition, PublishedArticle } from '../edition'
import { pictureOf } from '../images/picture'
import { type Page, pagesOfEdition } from '../pages'
import { decoded, pathOf, queryOf } from './paths'
import { wordpressRedirects } from './wordpress'

/** An address that is no page any more: where it leads now (301), or that it leads nowhere (410). */
export interface Redirect {
  /** A path, decoded; with its closing slash unless it names a file. */
  from: string
  /** What the query must hold as well, such as `p=123`. */
  query?: string
  /** What is there now; with status 410, the page that says why nothing is. */
  to: string
  status: 301 | 410
}

/** The page that withdrawn articles leave behind. */
export const goneAddress = '/gone/'

/**
 * Every former address of the edition, each leading in one step to what is there now. The most precious come
 * first, since some hosts read only so many: withdrawn, renamed, written in `redirects.yaml`, and last what
 * WordPress made of its own accord. No page is hidden, and nothing leads to a page that is not public.
 */
export async function redirectsOf(edition: Edition): Promise<Redirect[]> {
  const pages = pagesOfEdition(edition)
  const found = new Map<string, Redirect>()
  const all = [
    ...edition.withdrawn.map((from): Redirect => ({ from: pathOf(from), to: goneAddress, status: 410 })),
    ...edition.articles.flatMap(renamed),
    ...(await written(edition, pages)),
    ...wordpressRedirects(edition),
  ]
  for (const redirect of all) {
    const key = `${redirect.from}?${redirect.query ?? ''}`
    const hides = redirect.query === undefined && pages.has(redirect.from)
    if (!hides && !found.has(key)) found.set(key, redirect)
  }
  return [...found.values()]
}

function renamed({ formerly, address }: PublishedArticle): Redirect[] {
  return formerly
    .map((from): Redirect => ({ from: pathOf(from), to: address, status: 301 }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** What `redirects.yaml` says, but for those whose page is not public yet: they wait for it. */
async function written(edition: Edition, pages: ReadonlyMap<string, Page>): Promise<Redirect[]> {
  const targets = await Promise.all(edition.redirects.map(({ to }) => targetOf(to, pages)))
  return edition.redirects.flatMap(({ from }, i): Redirect[] => {
    const [to, asked] = [targets[i], queryOf(from)]
    if (to === undefined) return []
    return [{ from: pathOf(from), ...(asked ? { query: asked } : {}), to, status: 301 }]
  })
}

/** An image beside an article, said as a path under the article's own address. */
const articleImage = /^(\/\d{4}\/\d{2}\/\d{2}\/[^/]+\/)([^/]+\.(?:jpe?g|png|webp|avif|tiff?))$/i

async function targetOf(to: string, pages: ReadonlyMap<string, Page>): Promise<string | undefined> {
  const [, address = '', file = ''] = articleImage.exec(to) ?? []
  if (file) {
    const page = pages.get(address)
    if (page?.kind !== 'article') return undefined
    return (await pictureOf(`${page.article.folder}/${decoded(file)}`)).fallback.src
  }
  const isFile = !to.endsWith('/')
  return isFile || pages.has(to) || fixed.includes(to) ? to : undefined
}
