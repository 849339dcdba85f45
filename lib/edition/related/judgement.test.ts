import { describe, expect, it } from 'vitest'
import { labelled, madeIndex } from '../../../tests/labelled/made'
import type { PublishedArticle } from '../gate'
import { relatedTo } from '../related'

type Order = (article: PublishedArticle) => readonly PublishedArticle[]

const { articles, grade, graded } = labelled()
const index = madeIndex(articles)
const all = index.edition.articles
const others = (article: PublishedArticle) => all.filter((other) => other !== article)

const orders: Record<'related' | 'newest' | 'topics', Order> = {
  related: (article) => relatedTo(index, article).map((found) => found.article),
  newest: others,
  topics: (article) => {
    const shared = (other: PublishedArticle) =>
      other.topics.filter((topic) => article.topics.includes(topic)).length
    return others(article).sort((a, b) => shared(b) - shared(a))
  },
}

/** Discounted gain of the first three: a better article counts more, and more the higher it stands. */
function gain(grades: readonly number[]): number {
  return grades.slice(0, 3).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0)
}

/** Mean of nDCG@3: 1 is the best order there could be for every article, 0 shows nothing of use. */
function judge(order: Order): number {
  const each = all.map((article) => {
    const gradeOf = (other: PublishedArticle) => grade(article.slug, other.slug)
    const best = others(article)
      .map(gradeOf)
      .sort((a, b) => b - a)
    return gain(order(article).map(gradeOf)) / gain(best)
  })
  return each.reduce((sum, score) => sum + score, 0) / each.length
}

describe('related, on articles graded by hand', () => {
  const figures = {
    related: judge(orders.related),
    newest: judge(orders.newest),
    topics: judge(orders.topics),
  }

  it('has something to find for every article', () => {
    expect(all).toHaveLength(27)
    for (const article of all)
      expect(others(article).some((other) => grade(article.slug, other.slug) > 0)).toBe(true)
  })

  it('grades only articles that are there', () => {
    const slugs = all.map(({ slug }) => slug)
    expect([...graded].filter((slug) => !slugs.includes(slug))).toEqual([])
  })

  it('beats the newest first and shared topics alone by far', () => {
    console.info('mean nDCG@3', figures)
    expect(figures.related).toBeGreaterThan(0.7)
    expect(figures.related).toBeGreaterThan(figures.topics + 0.3)
    expect(figures.related).toBeGreaterThan(figures.newest + 0.5)
  })

  it('leads with a related article nearly always', () => {
    const right = all.filter((article) => {
      const [first] = orders.related(article)
      return first && grade(article.slug, first.slug) > 0
    })
    expect(right.length).toBeGreaterThanOrEqual(24)
  })

  it('finds what is related without any topic', () => {
    const untold = all.filter(({ topics }) => topics.length === 0)
    expect(untold.length).toBeGreaterThan(2)
    for (const article of untold) {
      const [first] = orders.related(article)
      expect(grade(article.slug, first?.slug ?? '')).toBeGreaterThan(0)
    }
  })
})
