import { describe, expect, it } from 'vitest'
import { articleWith, editionWith, soundFolder } from '../../tests/folder'
import { readPublication } from '../content/publication'
import { dateText } from '../words/dates'
import { visibleAt } from './gate'
import { cardOf, cardsOf, viewOf } from './views'

const edition = visibleAt(readPublication(soundFolder), new Date('2008-09-01T00:00:00Z'))

describe('cardsOf', () => {
  it('shapes what a list shows', async () => {
    const [card, other] = await cardsOf(edition, edition.articles)
    expect(card).toMatchObject({
      address: '/2008/08/28/case/',
      section: { name: 'Security', address: '/sections/security/' },
      headline: 'A summit in Dushanbe',
      published: { iso: '2008-08-28T18:00:00+02:00', text: '28 August 2008' },
      hero: { alt: 'Six flags before a palace in the rain.', picture: { width: 1200, height: 675 } },
    })
    expect(card?.unpublished).toBeUndefined()
    expect(other?.hero).toBeUndefined()
  })
})

describe('viewOf', () => {
  it('shapes what the head of an article shows', async () => {
    const [view] = await Promise.all(edition.articles.map((article) => viewOf(edition, article)))
    expect(view?.authors).toEqual([
      { name: 'The staff', bio: 'The staff sign together.', address: '/authors/staff/' },
    ])
    expect(view?.hero).toMatchObject({ caption: 'The flags of the six members.', credit: 'The staff' })
    expect([view?.updated, view?.place]).toEqual([undefined, undefined])
  })

  it('sets words as a printer would and days in the zone of the publication', async () => {
    const written = articleWith('2008/a', {
      headline: `Georgia's "war"`,
      dek: 'It was -- and is.',
      published: '2008-08-28T23:30:00-04:00',
      updated: '2008-08-30T00:30:00+02:00',
      dateline: '{ place: Dushanbe }',
    })
    const inPrint = editionWith(written)
    const [view] = await Promise.all(inPrint.articles.map((article) => viewOf(inPrint, article)))
    expect(view).toMatchObject({
      headline: 'Georgia’s “war”',
      dek: 'It was – and is.',
      published: { iso: '2008-08-28T23:30:00-04:00', text: '29 August 2008' },
      updated: { text: '29 August 2008' },
      place: 'Dushanbe',
    })
  })

  it('says how articles are made in the language of the article, or not at all', async () => {
    const inPrint = editionWith(articleWith('2008/a'), articleWith('2008/b', { language: 'fr' }))
    const site = { ...inPrint.site, disclosure: { fr: 'Écrit après coup.' } }
    const views = inPrint.articles.map((article) => viewOf({ ...inPrint, site }, article))
    const said = (await Promise.all(views)).map(({ language, disclosure }) => [language, disclosure])
    expect(said.sort()).toEqual([
      ['en', undefined],
      ['fr', 'Écrit après coup.'],
    ])
  })

  it('says in a preview why readers cannot see it yet', async () => {
    const publication = { ...readPublication(soundFolder), articles: [articleWith('2008/a')] }
    const before = visibleAt(publication, new Date('2008-08-28T00:00:00Z'), { preview: true })
    const [card] = await Promise.all(before.articles.map((article) => cardOf(before, article)))
    expect(card?.unpublished).toBe('future')
  })
})

describe('dateText', () => {
  it.each([
    ['2008-08-28', 'en', '28 August 2008'],
    ['2008-08', 'en', 'August 2008'],
    ['2008-08', 'fr', 'août 2008'],
    ['2008', 'en', '2008'],
  ])('writes %s in %s as %s', (date, language, text) => {
    expect(dateText(date, language)).toBe(text)
  })
})
