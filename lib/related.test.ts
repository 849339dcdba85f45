import { describe, expect, it, vi } from 'vitest'
import { relatedTo } from './related'
import { labelled, type Made, made, madeIndex } from './related/made'

const indexWith = (...articles: Made[]) => madeIndex(articles.map(made))

function relatedIn(index: ReturnType<typeof madeIndex>, slug: string, count = 3) {
  return index.edition.articles
    .filter((article) => article.slug === slug)
    .flatMap((article) => relatedTo(index, article, count))
}

const slugsIn = (index: ReturnType<typeof madeIndex>, slug: string, count = 3) =>
  relatedIn(index, slug, count).map(({ article }) => article.slug)

describe('relatedTo', () => {
  const { articles } = labelled()
  const index = madeIndex(articles)

  it('never shows the article itself, nor one twice', () => {
    for (const { slug } of index.edition.articles) {
      const found = slugsIn(index, slug, 30)
      expect(found).not.toContain(slug)
      expect(new Set(found).size).toBe(found.length)
      expect(found.length).toBeGreaterThan(2)
    }
  })

  it('gives as many as asked for, and the same first ones', () => {
    const five = slugsIn(index, 'chip-ban', 5)
    expect(five).toHaveLength(5)
    expect(slugsIn(index, 'chip-ban', 2)).toEqual(five.slice(0, 2))
    expect(slugsIn(index, 'chip-ban', 0)).toEqual([])
  })

  it('is the same in whatever order the files were read', async () => {
    const shuffled = articles.map((article, i) => ({ article, at: (i * 11) % articles.length }))
    const read = shuffled.sort((a, b) => a.at - b.at).map(({ article }) => article)
    // A process that has read others before numbers its words otherwise.
    vi.resetModules()
    const fresh = { ...(await import('./related')), ...(await import('./related/made')) }
    fresh.madeIndex(read.slice(-9))
    const answers = (of: typeof index, relate: typeof relatedTo) =>
      of.edition.articles.map((open) =>
        relate(of, open, 9).map(({ article, reason, score }) => [article.id, reason, score]),
      )
    expect(answers(fresh.madeIndex(read), fresh.relatedTo)).toEqual(answers(index, relatedTo))
  })

  it('knows nothing of drafts, the future and their words', () => {
    const shown = [
      { slug: 'one', related: ['unwritten', 'tomorrow'], topics: ['rivers'], text: 'They met in Lomé.' },
      { slug: 'two', topics: ['rivers'], published: '2021-01-01' },
    ]
    const hidden = [
      {
        slug: 'unwritten',
        status: 'draft',
        topics: ['rivers'],
        text: '[One](/2020/01/01/one/) met in Lomé.',
      },
      { slug: 'tomorrow', published: '2031-01-01', topics: ['rivers'], text: 'They met in Lomé.' },
    ]
    const with_ = relatedIn(indexWith(...shown, ...hidden), 'one', 9)
    expect(with_.map(({ article }) => article.slug)).toEqual(['two'])
    expect(with_).toEqual(relatedIn(indexWith(...shown), 'one', 9))
  })

  it('shows hand-picked articles first, in the order of the editor, once each', () => {
    const picks = indexWith(
      { slug: 'open', related: ['third', 'open', 'gone', 'first', 'third'], topics: ['rivers'] },
      { slug: 'first', section: 'politics', published: '2021-01-01' },
      { slug: 'alike', topics: ['rivers'] },
      { slug: 'third', section: 'politics' },
    )
    expect(slugsIn(picks, 'open')).toEqual(['third', 'first', 'alike'])
    expect(slugsIn(picks, 'open', 1)).toEqual(['third'])
  })

  it('breaks ties by the newest, then by address', () => {
    const equals = indexWith(
      { slug: 'open', topics: ['rivers'] },
      { slug: 'b', topics: ['rivers'], published: '2018-01-01' },
      { slug: 'a', topics: ['rivers'], published: '2018-01-01' },
      { slug: 'c', topics: ['rivers'], published: '2019-01-01' },
      { slug: 'apart', topics: ['hills'], section: 'politics' },
    )
    expect(slugsIn(equals, 'open', 9)).toEqual(['c', 'a', 'b'])
  })

  it('shows nothing rather than anything', () => {
    const strangers = indexWith(
      { slug: 'open', text: 'Of rivers.' },
      { slug: 'other', section: 'politics', text: 'Of hills.' },
    )
    expect(slugsIn(strangers, 'open')).toEqual([])
  })

  it('knows no article of another edition', () => {
    const [stranger] = indexWith({ slug: 'stranger' }).edition.articles
    expect(stranger && relatedTo(index, stranger)).toEqual([])
  })
})
