import { describe, expect, it } from 'vitest'
import { editionOf, hostile, hostileHero, siteUrl } from '../../tests/edition'
import { type ToldProblem, told } from '../content/problem'
import { articlePreview, cutAt } from './preview'

const before = new Date('2008-08-28T15:59:59Z')
const problem = (code: string): ToldProblem =>
  told({ code, file: 'article.mdx', line: 1, column: 1, message: '', hint: '' })

interface Given {
  fields?: Record<string, unknown>
  body?: string
  problems?: readonly ToldProblem[]
}

/** Of a ready article that is due, unless said otherwise. */
function preview({ problems = [], ...given }: Given = {}) {
  const edition = editionOf({ case: given })
  const [article] = edition.articles
  if (!article) throw new Error('the article is in its edition')
  return articlePreview(edition, article, { problems, siteUrl })
}

describe('the preview of an article', () => {
  it('says where it will be, how long it is and how others will show it', () => {
    const body = '## A heading\n\nThe *first* "paragraph"\nof two.\n\nThe second.'
    expect(preview({ fields: { headline: 'A summit' }, body })).toMatchObject({
      address: '/2008/08/28/case/',
      language: 'en',
      direction: 'ltr',
      words: 9,
      minutes: 1,
      search: {
        title: expect.stringMatching(/^A summit · \S+/),
        trail: ['news.example', '2008', '08', '28', 'case'],
        description: 'A whole sentence.',
      },
      social: { image: '/2008/08/28/case/card.jpg', host: 'news.example', title: 'A summit' },
      feed: { title: 'A summit', day: '28 August 2008', lines: 'The first “paragraph” of two.' },
    })
  })

  it('cuts what engines and readers cut, and nothing that a network shows whole', () => {
    const headline = 'word '.repeat(27).trim()
    const { search, social, feed } = preview({
      fields: { headline, dek: `${headline} ${headline}.` },
      body: headline.repeat(3),
    })
    for (const cut of [search.title, search.description, feed.lines]) expect(cut).toMatch(/word…$/)
    expect(search.title.length).toBeLessThanOrEqual(60)
    expect(search.description.length).toBeLessThanOrEqual(155)
    expect(social.title).toBe(headline)
  })

  it('speaks the language of the article, and gives the words of its hero as they are', () => {
    const french = preview({ fields: { language: 'fr', hero: hostileHero }, body: 'Il dit "oui".' })
    expect(french.feed).toMatchObject({ day: '28 août 2008', lines: expect.stringMatching(/«\s?oui\s?»/u) })
    expect(french.social.alt).toContain('</script>')
    expect(preview({ fields: { language: 'ar', headline: hostile } }).direction).toBe('rtl')
  })
})

describe('what an article still lacks', () => {
  const whole = { hero: hostileHero, dateline: { place: 'Dushanbe' }, topics: ['georgia'] }

  it('is nothing when it is ready, due, without fault and complete', () => {
    expect(preview({ fields: whole })).toMatchObject({ blocking: [], wanting: [] })
  })

  it('is everything of a draft that was only begun, faults first', () => {
    const problems = [problem('field-empty'), problem('alt-missing'), problem('sentence-long')]
    const edition = editionOf({ case: {} }, new Date('2030-01-01T00:00:00Z'))
    const [article] = edition.articles
    if (!article) throw new Error('the article is in its edition')
    const begun = { ...article, status: 'draft' as const }
    const lacking = articlePreview({ ...edition, now: before }, begun, { problems, siteUrl })
    expect(lacking.blocking).toEqual([
      { reason: 'errors', count: 2 },
      { reason: 'draft' },
      { reason: 'future', due: '2008-08-28T16:00:00Z' },
    ])
    expect(lacking.wanting).toEqual(['hero', 'alt', 'dateline', 'topics'])
  })

  it('is a text, where there is none', () => {
    expect(preview({ body: '' }).blocking).toEqual([{ reason: 'text' }])
    expect(preview({ body: '' }).feed.lines).toBe('')
  })
})

describe('cutAt', () => {
  it.each([
    ['leaves what fits', 'four', 4, 'four'],
    ['cuts after a word', 'one two three', 9, 'one two…'],
    ['keeps the word that just fits', 'one two three', 8, 'one two…'],
    ['leaves no comma or dash before its sign', 'one, two', 6, 'one…'],
    ['cuts a text without spaces where it must', '一二三四五六', 4, '一二三…'],
    ['counts what a reader takes for one letter', '👩‍👩‍👧‍👦🇬🇪', 2, '👩‍👩‍👧‍👦🇬🇪'],
  ])('%s', (_, text, most, expected) => {
    expect(cutAt(text, most)).toBe(expected)
  })
})
