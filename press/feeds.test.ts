import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Edition } from '../lib/edition/gate'
import { editionOf, hostile, hostileHero, siteUrl } from '../tests/edition'
import { folderToPrint, madeBeside } from '../tests/press/folder'
import { itemsIn, printFeeds } from './feeds'
import { printerOf } from './fingerprint'
import type { Folder } from './folder'
import { printImages } from './images'

const edition = (more: Parameters<typeof editionOf>[0] = {}) =>
  editionOf({
    one: { fields: { headline: hostile, hero: hostileHero, topics: ['georgia'] } },
    // Two articles of one image, which is made once.
    two: { fields: { hero: hostileHero } },
    secret: { fields: { status: 'draft' } },
    ...more,
  })

async function printed(given: Edition, printer = printerOf(process.cwd())): Promise<Folder> {
  const folder = folderToPrint()
  const made = await madeBeside(folder, given)
  // The images that feeds name are those of the forms.
  for (const one of made.values()) folder.take(one)
  await printFeeds({ folder, edition: given, itemOf: itemsIn(made), printer })
  return folder
}

const formats = ['atom.xml', 'feed.json', 'feed.xml']
const isFeed = (file: string) => formats.some((format) => file.endsWith(format))

async function textsOf(folder: Folder): Promise<Record<string, string>> {
  const read = async (file: string) => [file, await readFile(join(folder.path, file), 'utf8')] as const
  return Object.fromEntries(await Promise.all(folder.files.filter(isFeed).map(read)))
}

describe('printFeeds', () => {
  it('writes the feeds of every listing that grows, and of corrections', async () => {
    const listings = ['', 'authors/staff/', 'corrections/', 'sections/security/', 'topics/georgia/']
    const expected = listings.flatMap((listing) => formats.map((format) => `${listing}${format}`))
    expect((await printed(edition())).files.filter(isFeed)).toEqual(expected.sort())
  })

  it('keeps drafts out, and prints the same bytes from the store and without it', async () => {
    const once = await textsOf(await printed(edition()))
    for (const text of Object.values(once)) expect(text).not.toMatch(/secret|undefined|\[object/)
    expect(await textsOf(await printed(edition()))).toEqual(once)
    expect(await textsOf(await printed(edition(), `another ${process.hrtime.bigint()}`))).toEqual(once)
  })

  it('prints anew what an edit of an article changes, and no more', async () => {
    const before = await textsOf(await printed(edition()))
    const after = await textsOf(await printed(edition({ two: { body: 'Its text, mended.' } })))
    const changed = Object.keys(before).filter((file) => before[file] !== after[file])
    const listings = ['', 'authors/staff/', 'sections/security/']
    expect(changed).toEqual(
      listings.flatMap((listing) => formats.map((format) => `${listing}${format}`)).sort(),
    )
  })

  it('names images that are printed with the others, by their true size', async () => {
    const folder = await printed(edition())
    await printImages(folder, edition())
    const feed = await readFile(join(folder.path, 'feed.xml'), 'utf8')
    const [, url = '', bytes] = /<media:content url="([^"]+)"[^>]* fileSize="(\d+)"/.exec(feed) ?? []
    const { size } = await stat(join(folder.path, url.slice(siteUrl.length + 1)))
    expect(Number(bytes)).toBe(size)
  })
})
