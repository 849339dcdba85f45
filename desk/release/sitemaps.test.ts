import { expect, it } from 'vitest'
import { sitemapsOf } from '../../lib/forms/sitemaps/sitemaps'
import { editionOf, hostileHero, siteUrl } from '../../tests/edition'
import { readSitemaps } from './sitemaps'

const reader = (files: Map<string, string>) => async (path: string) => files.get(path) ?? ''

it('reads back what the sitemaps of an edition say', async () => {
  const edition = editionOf({
    'with-hero': { fields: { hero: hostileHero } },
    changed: { fields: { updated: '2009-01-02T00:00:00+02:00' } },
  })
  const files = new Map((await sitemapsOf(edition, siteUrl)).map(({ address, xml }) => [address, xml]))
  const pages = await readSitemaps(reader(files))
  expect(pages.get('/2008/08/28/changed/')).toBe('2009-01-01T22:00:00Z')
  expect(pages.get('/2008/08/28/with-hero/')).toBe('2008-08-28T16:00:00Z')
  expect([...pages.keys()]).toEqual(expect.arrayContaining(['/', '/sections/security/', '/authors/staff/']))
})

it('reads a site under a path as it reads one at the root of its host, wherever it lies now', async () => {
  const edition = editionOf({ 'with-hero': { fields: { hero: hostileHero } } })
  const pagesAt = async (home: string) => {
    const files = (await sitemapsOf(edition, home)).map(({ address, xml }) => [address, xml] as const)
    return readSitemaps(reader(new Map(files)))
  }
  const pages = await pagesAt(siteUrl)
  expect(pages.size).toBeGreaterThan(5)
  expect(await pagesAt('https://example.edu/revista')).toEqual(pages)
  expect(await pagesAt('https://example.edu/a/b')).toEqual(pages)
})

it('takes a site without articles for what it is', async () => {
  expect(await readSitemaps(reader(new Map([['/sitemap.xml', '<sitemapindex/>']])))).toEqual(new Map())
})

it.each([
  ['<html><p>Not here', /\/sitemap\.xml is no sitemap/],
  [
    '<sitemapindex><sitemap><loc>/sitemap-2008.xml</loc></sitemap></sitemapindex>',
    /names "\/sitemap-2008\.xml"/,
  ],
])('%s', async (text, message) => {
  await expect(readSitemaps(reader(new Map([['/sitemap.xml', text]])))).rejects.toThrow(message)
})
