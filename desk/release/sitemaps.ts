import { sitemapAddress } from '../../lib/content/address'
import { Mistake } from '../../lib/content/mistake'
import { strictXml, textsIn, type XmlElement } from '../../lib/forms/strict-xml'

/** The pages of a site by their paths from its front page on, each with the moment of its last change, where that is known. */
export type SitemapPages = ReadonlyMap<string, string | undefined>

/**
 * What a printed site says is public: the pages in the sitemaps that its index names.
 *
 * @param read gives the text at a path of the site, such as `/sitemap.xml`; the sitemaps name addresses of the
 *   place the site was printed for, which need not be the place it is read from
 */
export async function readSitemaps(read: (path: string) => Promise<string>): Promise<SitemapPages> {
  const index = entriesOf(await read(sitemapAddress), sitemapAddress)
  // Every sitemap lies beside the front page: what comes before its name comes before every path of the site.
  const above = index[0]?.path.replace(/\/[^/]*$/, '') ?? ''
  const within = (path: string) => (path.startsWith(`${above}/`) ? path.slice(above.length) : path)
  const pages = new Map<string, string | undefined>()
  for (const { path: child } of index) {
    for (const { path, lastmod } of entriesOf(await read(within(child)), child)) {
      pages.set(within(path), lastmod)
    }
  }
  return pages
}

/** Every `<sitemap>` or `<url>` of a sitemap: where it leads and when that changed. */
function entriesOf(xml: string, path: string): { path: string; lastmod: string | undefined }[] {
  return elementsOf(xml, path).map((element) => {
    const [loc = ''] = textsIn(element, 'loc')
    if (!URL.canParse(loc)) {
      throw new Mistake(`${path} names "${loc}"; expected an address that begins with https://.`)
    }
    return { path: new URL(loc).pathname, lastmod: textsIn(element, 'lastmod')[0] }
  })
}

function elementsOf(xml: string, path: string): XmlElement[] {
  try {
    return strictXml(xml).children
  } catch (error) {
    const [reason] = error instanceof Error ? error.message.split('\n') : []
    throw new Mistake(`${path} is no sitemap (${reason}); expected what npm run build prints there.`)
  }
}
