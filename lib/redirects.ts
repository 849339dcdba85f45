import type { Edition, PublishedArticle } from './edition'

/** An address that is no page any more: where it leads now (301), or that it leads nowhere (410). */
export interface Redirect {
  from: string
  /** The page to go to; with status 410, the page that says why there is none. */
  to: string
  status: 301 | 410
}

/** The page that withdrawn articles leave behind. */
export const goneAddress = '/gone/'

/** What of an edition tells of former addresses. */
type Former = Pick<Edition, 'withdrawn'> & {
  articles: readonly Pick<PublishedArticle, 'address' | 'formerly'>[]
}

/** Every former address of the edition, in the order of the addresses. One hop leads to the article itself. */
export function redirectsOf({ articles, withdrawn }: Former): Redirect[] {
  const moved = articles.flatMap(({ formerly, address }) =>
    formerly.map((from): Redirect => ({ from: withSlash(from), to: address, status: 301 })),
  )
  const gone = withdrawn.map((from): Redirect => ({ from: withSlash(from), to: goneAddress, status: 410 }))
  return [...moved, ...gone].sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** The table as Netlify and Cloudflare Pages read it: `from to status`, a line each. */
export function writeRedirects(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to, status }) => `${from} ${to} ${status}\n`).join('')
}

/** Reads what `writeRedirects` wrote. */
export function readRedirects(text: string): Map<string, Redirect> {
  const redirects = new Map<string, Redirect>()
  for (const line of text.split('\n')) {
    const [from, to, status] = line.split(' ')
    if (from && to) redirects.set(from, { from, to, status: status === '410' ? 410 : 301 })
  }
  return redirects
}

function withSlash(path: string): string {
  return path.endsWith('/') || /\.[a-z0-9]+$/i.test(path) ? path : `${path}/`
}
