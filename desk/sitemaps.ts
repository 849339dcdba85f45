import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSitemap, type SitemapPages } from '../lib/indexnow'

/**
 * The pages that a site's sitemaps name, wherever it lies. Throws one sentence when they can't be had.
 *
 * @param place the address of a published site, or a printed folder
 * @param home the address that the sitemaps give the site, without a closing slash
 */
export async function pagesIn(place: string, home: string): Promise<SitemapPages> {
  const read = /^https?:/.test(place) ? fromSite(place.replace(/\/+$/, '')) : fromFolder(place)
  const index = readSitemap(await read('/sitemap.xml'))
  const pages = new Map<string, string | undefined>()
  for (const sitemap of index.sitemaps) {
    // A copy on another host is read there, though it names the published address.
    const child = readSitemap(
      await read(sitemap.startsWith(home) ? sitemap.slice(home.length) : new URL(sitemap).pathname),
    )
    for (const [loc, lastmod] of child.pages) pages.set(loc, lastmod)
  }
  return pages
}

type Read = (path: string) => Promise<string>

function fromFolder(folder: string): Read {
  return async (path) => {
    const file = join(folder, path)
    if (!existsSync(file))
      throw new Error(`${file} is not there; expected a printed site: npm run build makes one.`)
    return readFileSync(file, 'utf8')
  }
}

function fromSite(site: string): Read {
  return async (path) => {
    const reply = await fetch(`${site}${path}`).catch((error: Error) => {
      throw new Error(`${site}${path} can't be reached (${error.message}); expected a published site.`)
    })
    if (!reply.ok) throw new Error(`${site}${path} answered ${reply.status}; expected its sitemap.`)
    return reply.text()
  }
}
