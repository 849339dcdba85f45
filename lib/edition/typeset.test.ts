import { describe, expect, it } from 'vitest'
import { editionOf, hostileHero } from '../../tests/edition'
import { languageOfFile } from '../compile/language'
import { Source } from '../content/source'
import { parseBody } from '../reading/mdx'
import { typeset } from '../typography/typeset'
import { typesetHouse } from './typeset'

const straight = 'The "one" isn\'t...'
const english = 'The “one” isn’t…'
const french = 'The «\u202Fone\u202F» isn’t…'

describe('the texts of an edition', () => {
  const dated = { date: '2008-08-30', url: 'https://a.example/1991-1994' }
  const fields = {
    headline: straight,
    dek: `${straight} So.`,
    language: 'fr',
    dateline: { place: "N'Djamena" },
    hero: hostileHero,
    sources: [{ title: straight, publisher: straight, author: straight, ...dated }],
    adaptedFrom: { work: straight, author: straight, role: straight, publication: straight, ...dated },
    corrections: [{ date: '2008-08-30', text: straight }],
  }

  it('are set in the language of the article, and its data are left', () => {
    const [article] = editionOf({ a: { fields } }).articles
    expect(article).toMatchObject({
      ...{ slug: 'a', headline: french, dek: `${french} So.`, dateline: { place: 'N’Djamena' } },
      hero: Object.fromEntries(
        Object.entries(hostileHero).map(([name, text]) => [name, typeset(text, 'fr')]),
      ),
      sources: [{ title: french, publisher: french, author: french, ...dated }],
      adaptedFrom: { work: french, author: french, role: french, publication: french, ...dated },
      corrections: [{ date: '2008-08-30', text: french }],
    })
    expect(article?.hero?.file).toBe(hostileHero.file)
  })

  it('are set in the language of the site around them', () => {
    const { site } = editionOf({ a: {} })
    const section = { id: 'a--b', name: straight, description: straight, order: 1 }
    const house = typesetHouse({
      site: { ...site, tagline: straight, language: 'en', disclosure: { en: straight, fr: straight } },
      authors: new Map([
        ['a', { id: 'a', folder: '', kind: 'person', name: straight, role: straight, bio: straight }],
      ]),
      sections: [section],
      topics: new Map([['a--b', section]]),
      series: [{ ...section, parts: ['a--b', 'c'] }],
      cards: new Map(),
      pages: [{ id: 'a', file: 'a--b', title: straight, description: straight, order: 1 }],
    })
    const set = { name: english, description: english }
    expect(house.site).toEqual({
      ...{ ...site, tagline: english, language: 'en' },
      disclosure: { en: english, fr: french },
    })
    expect(house.authors.get('a')).toMatchObject({ name: english, role: english, bio: english })
    expect([house.sections[0], house.topics.get('a--b')]).toEqual(Array(2).fill({ ...section, ...set }))
    expect(house.series).toEqual([{ ...section, ...set, parts: ['a--b', 'c'] }])
    expect(house.pages[0]).toMatchObject({ file: 'a--b', title: english, description: english })
  })
})

describe('languageOfFile', () => {
  it.each([
    ['headline: A\nlanguage: fr', 'fr'],
    ['headline: A', 'ru'],
    ['title: A', 'ru'],
    ['title: [', 'ru'],
  ])('of %s on a site in Russian is %s', (fields, language) => {
    const { tree } = parseBody(new Source('a.mdx', `---\n${fields}\n---\n\nText.\n`))
    expect(tree && languageOfFile(tree, 'ru')).toBe(language)
  })
})
