import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { correctionsOf } from './corrections'
import { faultyArticles } from './faulty-articles'
import { folderForTest, soundFolder } from './fixture'
import { frontOf } from './front'
import { pagesOfEdition } from './pages'
import { previewEdition } from './preview-edition'
import { readPublication } from './publication'
import { listingGraph, siteGraph } from './structured-data'
import { cardsOf, relatedViews } from './views'

const now = new Date('2030-01-01T00:00:00Z')
const file = 'articles/2008/case/article.mdx'
const sound = readFileSync(join(soundFolder, file), 'utf8')

/** A publication in which one article is faulty, in a folder of its own. */
function publicationWith(text: string) {
  const folder = folderForTest()
  cpSync(soundFolder, folder, { recursive: true, filter: (path) => !path.endsWith('/cases') })
  writeFileSync(join(folder, file), text)
  const hero = readFileSync(join(soundFolder, 'articles/2008/case/hero.jpg'))
  writeFileSync(join(folder, 'articles/2008/case/cut.jpg'), hero.subarray(0, 900))
  return readPublication(folder)
}

/** Everything that pages other than the faulty article's own show, as far as the library makes it. */
async function othersOf(publication: ReturnType<typeof publicationWith>) {
  const { edition } = previewEdition(publication, now)
  const headlines: string[] = []
  for (const page of pagesOfEdition(edition).values()) {
    if (page.kind === 'article' && page.article.slug !== 'case') await relatedViews(edition, page.article)
    if (page.kind !== 'listing') continue
    headlines.push(...(await cardsOf(edition, page.listing.articles)).map(({ headline }) => headline))
    listingGraph(edition, page.listing, 'https://news.example')
    if (page.listing.kind === 'front') await frontOf(edition, page.listing)
  }
  correctionsOf(edition)
  siteGraph(edition, 'https://news.example')
  return headlines
}

describe('the preview of a publication', () => {
  it.each(Object.entries(faultyArticles))('loses no other page to %s', async (_what, faulty) => {
    const text = faulty(sound)
    expect(text).not.toBe(sound)
    expect(await othersOf(publicationWith(text))).toContain('The first report')
  })

  it('shows the article again when it is mended', async () => {
    expect(await othersOf(publicationWith(sound))).toContain('A summit in Dushanbe')
  })

  it('keeps an article whose picture is bad, without the picture', async () => {
    const { edition } = previewEdition(publicationWith(sound.replace('hero.jpg', 'her.jpg')), now)
    const [card] = await cardsOf(
      edition,
      edition.articles.filter(({ slug }) => slug === 'case'),
    )
    expect(card).toMatchObject({ headline: 'A summit in Dushanbe', hero: undefined })
  })

  it('says why an article is not in it', () => {
    const publication = publicationWith(sound)
    const [read] = publication.articles
    if (!read?.article) throw new Error('the article is sound')
    const strange = { ...read, article: { ...read.article, published: 'never' } }
    const { edition, faults } = previewEdition({ ...publication, articles: [strange] }, now)
    expect(edition.articles).toEqual([])
    expect(faults.get(read.source.file)).toBeInstanceOf(RangeError)
  })
})
