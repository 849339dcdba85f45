import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Edition } from '../lib/edition/gate'
import { elementsIn, strictXml } from '../lib/forms/strict-xml'
import { editionOf, hostile, hostileHero, siteUrl } from '../tests/edition'
import { folderForTest } from '../tests/folder'
import { printCrawlers } from './crawlers'
import { printEditions } from './editions'
import { filesUnder } from './files'
import { Folder } from './folder'
import { printImages } from './images'

const edition = () =>
  editionOf({
    one: { fields: { headline: hostile, hero: hostileHero, topics: ['georgia'] } },
    // Two articles of one image, which is made once.
    two: { fields: { hero: hostileHero } },
    secret: { fields: { status: 'draft' } },
  })

/** What programs read, alone: the forms that give feeds their bodies go elsewhere. */
async function print(folder: Folder, edition: Edition): Promise<void> {
  const items = await printEditions(new Folder(folderForTest(), siteUrl), edition)
  await printCrawlers(folder, edition, items)
}

async function printed(): Promise<Folder> {
  const folder = new Folder(folderForTest(), siteUrl)
  await print(folder, edition())
  return folder
}

const formats = ['atom.xml', 'feed.json', 'feed.xml']

describe('printCrawlers', () => {
  it('writes the feeds of every listing that grows, the sitemaps, and what robots ask for first', async () => {
    const folder = await printed()
    const listings = ['', 'authors/staff/', 'corrections/', 'sections/security/', 'topics/georgia/']
    const expected = [
      ...listings.flatMap((listing) => formats.map((format) => `${listing}${format}`)),
      ...['llms.txt', 'news-sitemap.xml', 'robots.txt'],
      ...['sitemap-2008.xml', 'sitemap-pages.xml', 'sitemap.xml'],
    ].sort()
    expect(folder.files).toEqual(expected)
    expect((await filesUnder(folder.path)).sort()).toEqual(expected)
  })

  it('writes the key that IndexNow asks for, where there is one (crawlers.md, 19)', async () => {
    const folder = new Folder(folderForTest(), siteUrl)
    const { site, ...others } = edition()
    await print(folder, { ...others, site: { ...site, indexNow: 'a1b2c3d4' } })
    expect(await readFile(join(folder.path, 'a1b2c3d4.txt'), 'utf8')).toBe('a1b2c3d4')
  })

  it('keeps drafts out, and prints the same bytes again', async () => {
    const [one, two] = [await printed(), await printed()]
    for (const file of one.files) {
      const text = await readFile(join(one.path, file), 'utf8')
      expect(text).not.toMatch(/secret|undefined|\[object/)
      expect(await readFile(join(two.path, file), 'utf8')).toBe(text)
    }
  })

  it('names images that are printed with the others, by their true size', async () => {
    const folder = await printed()
    await printImages(folder, edition())
    const feed = strictXml(await readFile(join(folder.path, 'feed.xml'), 'utf8'))
    const { url = '', fileSize } = elementsIn(feed, 'media:content')[0]?.attributes ?? {}
    const { size } = await stat(join(folder.path, url.slice(siteUrl.length + 1)))
    expect(fileSize).toBe(`${size}`)
  })

  it('tells robots of every sitemap that is not in the index', async () => {
    const { path } = await printed()
    const robots = await readFile(join(path, 'robots.txt'), 'utf8')
    expect(robots.match(/^Sitemap: .*/gm)).toEqual([
      `Sitemap: ${siteUrl}/sitemap.xml`,
      `Sitemap: ${siteUrl}/news-sitemap.xml`,
    ])
  })
})
