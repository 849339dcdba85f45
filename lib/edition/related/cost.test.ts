import { describe, expect, it } from 'vitest'
import { made, madeIndex } from '../../../tests/labelled/made'
import { relatedTo } from '../related'

const perYear = 40

/** An archive that grows as archives do: the same topics and sections, common names, and ever new rare ones. */
function archive(size: number) {
  return madeIndex(
    Array.from({ length: size }, (_, i) =>
      made({
        slug: `article-${i}`,
        published: `${1990 + Math.floor(i / perYear)}-06-15`,
        topics: [`topic-${i % 7}`, 'everything'],
        section: i % 2 === 0 ? 'ideas' : 'politics',
        headline: `They met Mr ${name(i % 12)} again`,
        text: `There they saw ${name(100 + (i % 20))} and ${name(1000 + (i >> 1))}. In ${name(200 + (i % 300))} it rained.`,
      }),
    ),
  )
}

/** A made name of its own for every number. */
function name(n: number): string {
  return `Q${[...n.toString(5)].map((digit) => 'aeiou'[Number(digit)]).join('k')}v`
}

function costOf(size: number): { total: number; most: number } {
  const index = archive(size)
  let most = 0
  for (const article of index.edition.articles) {
    const before = index.visited
    relatedTo(index, article)
    most = Math.max(most, index.visited - before)
  }
  return { total: index.visited, most }
}

describe('the cost of related', () => {
  const [small, large] = [costOf(500), costOf(2000)]

  it('grows with the archive and not with its square', () => {
    console.info('postings visited', small, large)
    expect(small.total).toBeGreaterThan(500)
    expect(large.total / small.total).toBeLessThan(5)
  })

  it('has a bound for each article that the archive does not move', () => {
    expect(large.most).toBeLessThan(small.most * 1.5)
  })
})
