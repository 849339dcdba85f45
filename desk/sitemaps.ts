import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Mistake } from '../lib/content/mistake'
import { readSitemaps, type SitemapPages } from './release/sitemaps'

/**
 * The pages that a site's sitemaps name, wherever it lies. Throws a `Mistake` when they can't be had.
 *
 * @param place the address of a published site, or a printed folder
 */
export function pagesIn(place: string): Promise<SitemapPages> {
  return readSitemaps(/^https?:\/\//.test(place) ? fromSite(place.replace(/\/+$/, '')) : fromFolder(place))
}

type Read = Parameters<typeof readSitemaps>[0]

function fromFolder(folder: string): Read {
  return async (path) => {
    const file = join(folder, path)
    if (existsSync(file)) return readFileSync(file, 'utf8')
    throw new Mistake(`${file} is not there; expected a printed site: npm run build makes one.`)
  }
}

function fromSite(site: string): Read {
  return async (path) => {
    const reply = await fetch(`${site}${path}`).catch((error: Error) => {
      throw new Mistake(`${site}${path} can't be reached (${error.message}); expected a published site.`)
    })
    if (reply.ok) return reply.text()
    throw new Mistake(`${site}${path} answered ${reply.status}; expected its sitemap.`)
  }
}
