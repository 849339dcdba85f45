import { goneAddress, liteAddress, markdownAddress, textAddress } from '../content/address'
import { bare, namesFile, parseFormer, parsePath } from '../content/paths'
import { publicFiles } from '../content/public-files'
import { addressesOf, articleImage, isOccupied, type Occupant } from '../edition/addresses'
import type { Edition, PublishedArticle } from '../edition/gate'
import { wordpressRedirects } from './wordpress'

/** An address that is no page any more: where it leads now (301), or that it leads nowhere (410). */
export interface Redirect {
  /** A path, decoded, with a closing slash or without one as it was written. */
  from: string
  /** What the query must hold as well, such as `p=123`. */
  query?: string
  /** What is there now; with status 410, the page that says why nothing is. */
  to: string
  status: 301 | 410
}

/**
 * Every former address of the edition, each leading in one step to what is there now. The most precious come
 * first, since some hosts read only so many: withdrawn, renamed, written in `redirects.yaml`, and last what
 * WordPress made of its own accord. Nothing that is there is hidden, and nothing leads to what is not public.
 */
export async function redirectsOf(edition: Edition): Promise<Redirect[]> {
  const occupied = addressesOf(edition)
  const found = new Map<string, Redirect>()
  const all = [
    ...edition.withdrawn.flatMap((from) => redirect(from, goneAddress, 410)),
    ...edition.articles.flatMap(renamed),
    ...(await written(edition, occupied)),
    ...edition.withdrawn.flatMap(formsOf),
    ...wordpressRedirects(edition),
  ]
  for (const one of all) {
    const key = `${bare(one.from)}?${one.query ?? ''}`
    const hides = one.query === undefined && isOccupied(one.from, occupied)
    if (!hides && !found.has(key)) found.set(key, one)
  }
  return [...found.values()]
}

function redirect(written: string, to: string, status: Redirect['status']): Redirect[] {
  const former = parseFormer(written)
  if (!former) return []
  const { path, query } = former
  return [{ from: path, ...(query ? { query } : {}), to, status }]
}

/** What stood beside a withdrawn article is gone with it, whatever it was called when it was public. */
function formsOf(withdrawn: string): Redirect[] {
  const path = parsePath(withdrawn)
  if (path === undefined || namesFile(path)) return []
  const page = `${bare(path)}/`
  const forms = [textAddress(page), markdownAddress(page), liteAddress(page), `${page}feed/`, `${page}amp/`]
  return forms.map((from) => ({ from, to: goneAddress, status: 410 }))
}

function renamed({ formerly, address }: PublishedArticle): Redirect[] {
  return formerly.flatMap((from) => redirect(from, address, 301)).sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** What `redirects.yaml` says, but for those whose page is not public yet: they wait for it. */
async function written(edition: Edition, occupied: ReadonlyMap<string, Occupant>): Promise<Redirect[]> {
  const files = publicFiles()
  const all = await Promise.all(
    edition.redirects.map(async ({ from, to }) => {
      const target = await targetOf(edition, parsePath(to) ?? '', occupied, files)
      return target === undefined ? [] : redirect(from, target, 301)
    }),
  )
  return all.flat()
}

async function targetOf(
  edition: Edition,
  to: string,
  occupied: ReadonlyMap<string, Occupant>,
  files: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  if (occupied.has(to) || files.has(to)) return to
  const image = articleImage(to)
  const page = image && occupied.get(image.address)
  if (page?.kind !== 'article') return undefined
  return (await edition.pictureOf(`${page.article.folder}/${image?.file}`)).fallback.src
}
