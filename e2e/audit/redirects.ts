import { at, type Finding, type Result } from './check'
import { documentOf, links, metas } from './dom'
import { led, type Site } from './site'

/** Item 21: an address that was once ours reaches a page in one step, or says that it is gone. */
export async function formerFaults(path: string, site: Pick<Site, 'ask' | 'siteUrl'>): Promise<string[]> {
  const { status, headers } = await site.ask(path)
  if (status === 200 || status === 410) return []
  if (status !== 301 && status !== 308) return [`answers ${status}; expected one 301 or 308`]
  const to = headers.get('location') ?? ''
  const then = await site.ask(led(to, site))
  return then.status === 200 ? [] : [`leads to ${to}, which answers ${then.status}`]
}

async function allFormer(paths: readonly string[], site: Site): Promise<Result> {
  const findings: Finding[][] = await Promise.all(
    paths.map(async (path) => at(path, await formerFaults(path, site))),
  )
  return { checked: paths.length, findings: findings.flat() }
}

/** Every former address in the table that hosts read, one without wildcards. */
export async function tableOfFormer(site: Site): Promise<Result> {
  const former = site.former.filter((from) => !/[*]|\/:/.test(from.replace(/^https?:\/\/[^/]+/, '')))
  if (former.length > 0) return allFormer(former, site)
  return { checked: 0, findings: [], notRun: 'no address was ever changed' }
}

/** The addresses WordPress gave, as far as what we publish tells them. */
export function wordPressAddresses({ pages }: Pick<Site, 'pages'>): string[] {
  const named = (pattern: RegExp, old: string) =>
    pages.flatMap(({ address }) => {
      const [, id] = pattern.exec(address) ?? []
      return id ? [`/${old}/${id}/`, `/${old}/${id}/feed/`] : []
    })
  const articles = pages.filter(({ kind }) => kind.name === 'article').map(({ address }) => address)
  return [
    ...['/feed/', '/feed/atom/', '/?p=1'],
    ...articles.flatMap((address) => [address, `${address}feed/`, `${address}amp/`]),
    ...named(/^\/sections\/([^/]+)\/$/, 'category'),
    ...named(/^\/topics\/([^/]+)\/$/, 'tag'),
    ...named(/^\/authors\/([^/]+)\/$/, 'author'),
    ...pages.map(({ address }) => address).filter((address) => /^\/page\/\d+\/$/.test(address)),
  ]
}

export function everyWordPressAddress(site: Site): Promise<Result> {
  return allFormer(wordPressAddresses(site), site)
}

/** Item 21: an address that never was ours is missing, and says so to machines too. */
export async function missingPage(site: Pick<Site, 'ask'>): Promise<Result> {
  const where = '/no-such-page/'
  const { status, body } = await site.ask(where)
  const tree = documentOf(body.toString())
  const findings = [
    ...(status === 404 ? [] : [`answers ${status}; expected 404`]),
    ...(links(tree, 'canonical').length === 0 ? [] : ['it has a canonical address']),
    ...(metas(tree, 'robots').join() === 'noindex'
      ? []
      : [`robots is "${metas(tree, 'robots').join()}"; expected noindex, once`]),
  ]
  return { checked: 1, findings: at(where, findings) }
}
