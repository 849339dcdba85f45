import { describe, expect, it } from 'vitest'
import { readPublication } from '../lib/content/publication'
import { visibleAt } from '../lib/edition/gate'
import { articleWith, editionWith, soundFolder } from '../tests/folder'
import { searchFactsOf } from './search-facts'

describe('searchFactsOf', () => {
  it('says what a result shows and what narrows a search, by the ids of the selects', async () => {
    const edition = visibleAt(readPublication(soundFolder), new Date('2008-09-01T00:00:00Z'))
    const [facts] = await Promise.all(edition.articles.map((article) => searchFactsOf(edition, article)))
    expect(facts).toMatchObject({
      shown: {
        title: 'A summit in Dushanbe',
        kicker: 'Security',
        authors: 'The staff',
        day: '28 August 2008',
      },
      filters: { section: ['security'], author: ['staff'], year: ['2008'] },
    })
    expect(facts?.shown.image).toMatch(/^\/images\/[0-9a-f]{12}-480\.webp$/)
    expect(facts?.shown.language).toBeUndefined()
  })

  it('names the language of an article that is not in that of the publication, and no image without one', async () => {
    const edition = editionWith(articleWith('2008/a', { language: 'fr' }))
    const [facts] = await Promise.all(edition.articles.map((article) => searchFactsOf(edition, article)))
    expect(facts?.shown).toMatchObject({ language: 'fr', image: undefined })
  })

  it('takes the year from the address, as the archive does', async () => {
    const edition = editionWith(articleWith('2008/a', { published: '2008-12-31T23:30:00-04:00' }))
    const [facts] = await Promise.all(edition.articles.map((article) => searchFactsOf(edition, article)))
    expect(facts?.filters.year).toEqual(['2009'])
  })
})
