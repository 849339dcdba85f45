import { bare, encoded, readPath } from '../content/paths'
import { type HeaderRule, patternOf } from './headers'
import type { Redirect } from './redirects'

/** The files in which Netlify and Cloudflare Pages look for redirects and headers; neither serves them. */
export const redirectsFile = '_redirects'
export const headersFile = '_headers'

/**
 * The table of redirects: `from [query] to status`, a line each. `!` makes Netlify redirect though there is a
 * file, as there is for the front page; since there a line without a query answers every query, those with one come first.
 * Cloudflare Pages passes over lines with a query or a 410.
 */
export function writeRedirects(redirects: readonly Redirect[]): string {
  const asking = redirects.filter(({ query }) => query !== undefined)
  const others = redirects.filter(({ query }) => query === undefined)
  return [...asking, ...others]
    .map(({ from, query, to, status }) => {
      const parts = [literal(from), ...(query ? [query] : []), literal(to), `${status}${query ? '!' : ''}`]
      return `${parts.join(' ')}\n`
    })
    .join('')
}

/** To both hosts `*` and `:name` stand for any path, `#` begins a comment and `?` a query. */
function literal(path: string): string {
  return encoded(path).replace(/[*:#?]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Finds the redirect of an address. @param path as it stands in the request, with its closing slash or without */
export type FindRedirect = (path: string, query: string) => Redirect | undefined

/** Reads what `writeRedirects` wrote. */
export function readRedirects(text: string): FindRedirect {
  const redirects = new Map<string, Redirect>()
  for (const line of text.split('\n')) {
    const parts = line.split(' ')
    const [from, to, status] = [readPath(parts[0] ?? ''), parts.at(-2), parts.at(-1)]
    if (from === undefined || !to || parts.length < 3) continue
    const query = parts.length > 3 ? parts[1] : undefined
    redirects.set(`${bare(from)}?${query ?? ''}`, {
      ...{ from, to, status: status === '410' ? 410 : 301 },
      ...(query === undefined ? {} : { query }),
    })
  }
  return (asked, query) => {
    const path = readPath(asked)
    if (path === undefined) return undefined
    const wanted = [...new URLSearchParams(query)].map(([name, value]) => `${name}=${value}`)
    return [...wanted, '']
      .map((part) => redirects.get(`${bare(path)}?${part}`))
      .find((redirect) => redirect !== undefined)
  }
}

/** The headers, as both hosts read them: a path, and under it what is said of it. */
export function writeHeaders(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
      return `${encoded(path)}\n${lines.join('')}`
    })
    .join('')
}

/** Finds what is said of a file. @param path decoded, from the root of the host */
export type FindHeaders = (path: string) => [name: string, value: string][]

/** The path under which a site is published, by what `writeHeaders` wrote: its first rule is that for every file. */
export function pathFrom(headers: string): string {
  const [first = ''] = headers.split('\n', 1)
  return readPath(/^(\/.+)\/\*$/.exec(first)?.[1] ?? '') ?? ''
}

/** Reads what `writeHeaders` wrote. */
export function readHeaders(text: string): FindHeaders {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = []
  for (const line of text.split('\n')) {
    const [, name, value] = /^ {2}([^:]+): (.*)$/.exec(line) ?? []
    if (line.startsWith('/')) rules.push({ pattern: new RegExp(patternOf(decodeURI(line))), headers: [] })
    else if (name && value) rules.at(-1)?.headers.push([name, value])
  }
  return (path) => rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers)
}
