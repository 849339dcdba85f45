import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { editionOf, hostile, hostileHero, siteUrl } from '../tests/edition'
import { folderToPrint } from '../tests/press/folder'
import { printCrawlers } from './crawlers'
import { filesUnder } from './files'
import type { Folder } from './folder'

const edition = () =>
  editionOf({
    one: { fields: { headline: hostile, hero: hostileHero, topics: ['georgia'] } },
    secret: { fields: { status: 'draft' } },
  })

async function printed(given = edition()): Promise<Folder> {
  const folder = folderToPrint()
  await printCrawlers(folder, given)
  return folder
}

describe('printCrawlers', () => {
  it('writes the sitemaps, what robots and models ask for first, and the front of text only', async () => {
    const folder = await printed()
    const expected = [
      ...['lite/index.html', 'llms.txt', 'news-sitemap.xml', 'robots.txt'],
      ...['sitemap-2008.xml', 'sitemap-pages.xml', 'sitemap.xml'],
    ]
    expect(folder.files).toEqual(expected)
    const packed = (await filesUnder(folder.path)).filter((file) => !/\.(?:br|gz)$/.test(file))
    expect(packed.sort()).toEqual(expected)
  })

  it('writes the key that IndexNow asks for, where there is one (crawlers.md, 19)', async () => {
    const { site, ...others } = edition()
    const folder = await printed({ ...others, site: { ...site, indexNow: 'a1b2c3d4' } })
    expect(await readFile(join(folder.path, 'a1b2c3d4.txt'), 'utf8')).toBe('a1b2c3d4')
  })

  it('writes whom to tell of a hole, where the publication says so (RFC 9116)', async () => {
    const { site, ...others } = edition()
    const security = {
      contact: ['holes@news.example', 'https://news.example/tell'],
      expires: '2009-06-01T00:00:00Z',
    }
    const folder = await printed({ ...others, site: { ...site, security } })
    expect(await readFile(join(folder.path, '.well-known/security.txt'), 'utf8')).toBe(
      [
        'Contact: mailto:holes@news.example',
        'Contact: https://news.example/tell',
        'Expires: 2009-06-01T00:00:00Z',
        `Canonical: ${siteUrl}/.well-known/security.txt\n`,
      ].join('\n'),
    )
  })

  it('keeps drafts out, and prints the same bytes again', async () => {
    const [one, two] = [await printed(), await printed()]
    for (const file of one.files) {
      const text = await readFile(join(one.path, file), 'utf8')
      expect(text).not.toMatch(/secret|undefined|\[object/)
      expect(await readFile(join(two.path, file), 'utf8')).toBe(text)
    }
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
