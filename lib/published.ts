import { Mistake } from './mistake'
import type { Published } from './release'
import { strictXml, textsIn, type XmlElement } from './strict-xml'

/** The address of an article; listings and standing pages have none of this form. */
const articlePath = /^\/\d{4}\/\d{2}\/\d{2}\/[^/]+\/$/

/**
 * What a printed site says is public: the articles in the sitemaps that its index names.
 *
 * @param read gives the text at a path of the site, such as `/sitemap.xml`; the sitemaps name addresses of the
 *   place the site was printed for, which need not be the place it is read from
 */
export async function readPublished(read: (path: string) => Promise<string>): Promise<Published> {
  const index = entriesOf(await read('/sitemap.xml'), '/sitemap.xml')
  const published = new Map<string, string | undefined>()
  for (const { path: child } of index) {
    for (const { path, lastmod } of entriesOf(await read(child), child)) {
      if (articlePath.test(path)) published.set(path, lastmod)
    }
  }
  return published
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
