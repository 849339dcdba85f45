import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Made, made, madeIndex } from '../../../tests/labelled/made'
import { relatedTo } from '../related'
import { Best } from './best'
import { Hearing } from './likeness'
import { Rarity, steppedLength } from './rarity'
import { type RelatedIndex, writtenIn } from './related-index'

const days = Array.from({ length: 28 }, (_, day) => `2019-03-${String(day + 1).padStart(2, '0')}`)

/** An archive of names that come up by chance, a few of them often: the same for the same size. */
function archive(size: number): Made[] {
  let state = 7
  const chance = (below: number) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
  return Array.from({ length: size }, (_, i) => ({
    slug: `article-${i}`,
    published: days[i % days.length] ?? '',
    topics: [`topic-${chance(9)}`],
    text: Array.from({ length: 40 }, () => `They saw ${name(chance(1 + chance(400)))}.`).join(' '),
  }))
}

/** A made name of its own for every number. */
function name(n: number): string {
  return `Q${[...n.toString(5)].map((digit) => 'aeiou'[Number(digit)]).join('k')}v`
}

/** How each word weighs in each article, by the words themselves: ranks are another archive's in another archive. */
function weightsOf(index: RelatedIndex) {
  return new Map(
    index.edition.articles.map(({ slug }, place) => [
      slug,
      Array.from(
        index.subjects[place]?.weights ?? [],
        (weight, i) => `${writtenIn(index, place, i)} ${weight}`,
      ),
    ]),
  )
}

/** Articles of which other words, or the same otherwise, are told once the archive is another. */
function moved(before: readonly Made[], after: readonly Made[]): number {
  const [one, other] = [before, after].map((each) => weightsOf(madeIndex(each.map(made))))
  return before.filter(({ slug }) => String(one?.get(slug)) !== String(other?.get(slug))).length
}

describe('what tells of an article', () => {
  const before = archive(400)

  it('stays what it was in nearly every other, when one sentence is written anew', () => {
    const edited = before.map((article, i) =>
      i === 200 ? { ...article, text: `${article.text} They met ${name(11)} and ${name(250)}.` } : article,
    )
    expect(moved(before, edited)).toBeLessThan(20)
  })

  it('stays what it was in most others, when an article is added', () => {
    expect(moved(before, [...before, ...archive(401).slice(400)])).toBeLessThan(200)
  })

  it('falls with the spread, in steps', () => {
    const rarity = new Rarity(10_000)
    expect(rarity.of(1)).toBeGreaterThan(rarity.of(2))
    expect(rarity.of(1000)).toBe(rarity.of(1001))
    expect(rarity.of(100)).toBe(new Rarity(10_010).of(100))
    expect(new Rarity(6).of(6)).toBeGreaterThan(0)
    expect(steppedLength(50)).toBe(steppedLength(50.1))
    expect(steppedLength(0)).toBe(1)
  })
})

describe('answers', () => {
  it('are the same whatever was asked before', () => {
    const index = madeIndex(archive(60).map(made))
    const { articles } = index.edition
    const alone = articles.map((article) =>
      relatedTo({ ...index, hearing: new Hearing(articles.length) }, article, 9),
    )
    fc.assert(
      fc.property(fc.array(fc.nat(articles.length - 1), { maxLength: 20 }), (asked) => {
        for (const place of asked) {
          const article = articles[place]
          expect(article && relatedTo(index, article, 9)).toEqual(alone[place])
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('the best of many', () => {
  it('are those that a sort would put first', () => {
    const offers = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.nat(1000)), { maxLength: 60 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), offers, (most, offered) => {
        const best = new Best(most)
        const items = offered.map(([worth, order], item) => ({ item, worth, order: order * 100 + item }))
        for (const { item, worth, order } of items) best.offer(item, worth, order)
        const sorted = items.sort((a, b) => b.worth - a.worth || a.order - b.order)
        expect(best.items).toEqual(sorted.slice(0, most))
      }),
    )
  })
})
