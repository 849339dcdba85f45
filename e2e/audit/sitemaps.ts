import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'
import { newsSitemapAddress } from '../../lib/content/address'
import { elementsIn, strictXml, type XmlElement } from '../../lib/forms/strict-xml'
import { at, differs, type Finding, type Result, unlessNone } from './check'
import { only } from './feed-items'
import { articleIn, graphOf } from './graph'
import { type Site, withinSite } from './site'

const folder = 'lib/forms/sitemaps/schemas'
const schema = (fileName: string) => ({ fileName, contents: readFileSync(`${folder}/${fileName}`, 'utf8') })
const mostAddresses = 50_000
const mostBytes = 50 * 1024 * 1024

export interface Sitemap {
  address: string
  xml: string
}

/** Item 16: what the published schemas have against sitemaps, all in one run of the validator. */
export async function schemaFaults(sitemaps: readonly Sitemap[]): Promise<Finding[]> {
  const isIndex = ({ xml }: Sitemap) => xml.includes('<sitemapindex')
  const runs = [
    { main: 'siteindex.xsd', files: sitemaps.filter(isIndex) },
    { main: 'all.xsd', files: sitemaps.filter((sitemap) => !isIndex(sitemap)) },
  ]
  const findings = runs
    .filter(({ files }) => files.length > 0)
    .map(async ({ main, files }) => {
      const { errors } = await validateXML({
        xml: files.map(({ address, xml }) => ({ fileName: address.slice(1), contents: xml })),
        schema: [schema(main)],
        preload: ['sitemap.xsd', 'image.xsd', 'news.xsd', 'xhtml.xsd'].map(schema),
      })
      return errors.map(({ loc, message }) => ({
        where: `/${loc?.fileName}:${loc?.lineNumber}`,
        what: message,
      }))
    })
  return (await Promise.all(findings)).flat()
}

/** Item 16: the rules of a sitemap that no schema holds. */
export function sitemapFaults(
  { address, xml }: Sitemap,
  { claims, siteUrl }: Pick<Site, 'claims' | 'siteUrl'>,
): string[] {
  const root = strictXml(xml)
  const locs = elementsIn(root, 'loc').map(({ text }) => withinSite(text, { siteUrl }))
  const [, year] = /^\/sitemap-(\d{4})(?:-\d+)?\.xml$/.exec(address) ?? []
  const isIndex = root.name === 'sitemapindex'
  return [
    ...(isIndex && claims.kinds.has('article') && !locs.some((loc) => /\/sitemap-\d{4}\.xml$/.test(loc))
      ? ['no child for a year']
      : []),
    ...(year
      ? locs.filter((loc) => !loc.startsWith(`/${year}/`)).map((loc) => `${loc} is not of ${year}`)
      : []),
    ...(locs.length > mostAddresses ? [`${locs.length} addresses; expected ${mostAddresses} at most`] : []),
    ...(Buffer.byteLength(xml) > mostBytes ? ['more than 50 MB'] : []),
    ...['priority', 'changefreq']
      .filter((name) => elementsIn(root, name).length > 0)
      .map((name) => `a <${name}>`),
  ]
}

/** Item 16: every sitemap that is printed. */
export async function everySitemap(site: Site): Promise<Result> {
  const addresses = site.files.filter((file) => /sitemap[^/]*\.xml$/.test(file))
  const sitemaps = await Promise.all(
    addresses.map(async (address) => ({ address, xml: (await site.ask(address)).body.toString() })),
  )
  const findings = [
    ...(await schemaFaults(sitemaps)),
    ...sitemaps.flatMap((sitemap) => at(sitemap.address, sitemapFaults(sitemap, site))),
  ]
  return { checked: sitemaps.length, findings }
}

/** Item 16: an article in a sitemap changed when the article says it did. */
export async function ownLastmod(site: Site): Promise<Result> {
  const children = site.files.filter((file) => /\/sitemap-\d{4}[^/]*\.xml$/.test(file))
  const urls = await Promise.all(
    children.map(async (child) => elementsIn(strictXml((await site.ask(child)).body.toString()), 'url')),
  )
  const findings = urls.flat().flatMap((url) => {
    const path = withinSite(only(url, 'loc'), site)
    const page = site.pages.find(({ address }) => address === path)
    const article = page && articleIn(graphOf(page).nodes)
    const expected = Date.parse(String(article?.dateModified))
    return at(path, differs('lastmod', Date.parse(only(url, 'lastmod')), expected))
  })
  return unlessNone(['article'], site, { checked: urls.flat().length, findings })
}

const twoDays = 48 * 3_600_000

/** Item 16: the news sitemap holds news of two days, a thousand at most; without news, one page with no marks of it. */
export async function newsIsNew(site: Site): Promise<Result> {
  const address = newsSitemapAddress
  const root = strictXml((await site.ask(address)).body.toString())
  return { checked: 1, findings: at(address, newsFaults(root)) }
}

export function newsFaults(root: XmlElement): string[] {
  const dates = elementsIn(root, 'news:publication_date').map(({ text }) => Date.parse(text))
  const count = elementsIn(root, 'url').length
  if (dates.length === 0) return differs('the number of pages on a day without news', count, 1)
  return [
    ...(count > 1000 ? [`${count} pages; expected 1000 at most`] : []),
    ...(Math.max(...dates) - Math.min(...dates) > twoDays ? ['news older than two days'] : []),
    ...differs('pages that are no news', count - dates.length, 0),
  ]
}
