import { describe, expect, it } from 'vitest'
import { checkPublication } from '../../lib/check/publication'
import { type Publication, readPublication } from '../../lib/content/publication'
import { articleWith, soundFolder } from '../../tests/folder'
import { hasChanges, publishedAt, releaseOf } from './changes'

const sound = readPublication(soundFolder)
const first = { published: '2008-08-28T18:00:00+02:00' }
const publication: Publication = {
  ...sound,
  articles: [
    articleWith('2008/first', { ...first, updated: '2008-08-30T00:00:00+02:00' }),
    articleWith('2008/second', { published: '2008-09-01T12:00:00+00:00' }),
    articleWith('2008/third', { published: '2008-09-03T12:00:00+02:00' }),
    articleWith('2008/unfinished', { ...first, status: 'draft' }),
    articleWith('2008/gone', { ...first, status: 'withdrawn' }),
  ],
}
const now = new Date('2008-08-31T00:00:00Z')

async function release(
  at: string,
  changes: Partial<Publication> = {},
  against = publishedAt(publication, now),
) {
  const changed = { ...publication, ...changes }
  const moment = new Date(at)
  return releaseOf(changed, moment, {
    problems: await checkPublication(changed, moment, { drafts: false }),
    against,
  })
}
const files = (names: Record<string, object>) =>
  Object.entries(names).map(([slug, held]) => ({
    file: `content/articles/2008/${slug}/article.mdx`,
    ...held,
  }))

describe('a release', () => {
  it('holds what comes due by then, and says what is held back and when the next is due', async () => {
    const answer = await release('2008-09-01T12:00:00Z')
    expect(answer).toMatchObject({ at: '2008-09-01T12:00:00Z', articles: 2, next: '2008-09-03T10:00:00Z' })
    expect(answer.changes).toEqual({
      added: [
        {
          address: '/2008/09/01/second/',
          headline: 'A headline',
          file: 'content/articles/2008/second/article.mdx',
          lastmod: '2008-09-01T12:00:00Z',
        },
      ],
      changed: [],
      removed: [],
    })
    expect(answer.held).toEqual(
      files({ third: { reason: 'future', due: '2008-09-03T10:00:00Z' }, unfinished: { reason: 'draft' } }),
    )
    expect(hasChanges(answer)).toBe(true)
  })

  it('is none a second before, and at the moment that is public already', async () => {
    expect(hasChanges(await release('2008-09-01T11:59:59Z'))).toBe(false)
    expect(hasChanges(await release(now.toISOString()))).toBe(false)
  })

  it('has nothing next when nothing waits', async () => {
    expect(await release('2100-01-01T00:00:00Z')).toMatchObject({ articles: 3, next: null })
  })

  it('against what a site says: a later change is one, another offset is none, what it lacks is new, the rest goes', async () => {
    const against = new Map([
      ['/2008/08/28/first/', '2008-08-28T16:00:00Z'],
      ['/2008/09/01/second/', '2008-09-01T14:00:00+02:00'],
      ['/2008/08/28/gone/', '2008-08-28T16:00:00Z'],
      ['/2008/08/01/old/', undefined],
    ])
    const { changes } = await release('2008-09-03T12:00:00Z', {}, against)
    expect(changes.added.map(({ address }) => address)).toEqual(['/2008/09/03/third/'])
    expect(changes.changed.map(({ address }) => address)).toEqual(['/2008/08/28/first/'])
    expect(changes.removed).toEqual(['/2008/08/01/old/', '/2008/08/28/gone/'])
  })

  it('without the moment of a change takes the article for changed', async () => {
    const { changes } = await release(
      '2008-09-01T12:00:00Z',
      {},
      new Map([['/2008/09/01/second/', undefined]]),
    )
    expect(changes.changed.map(({ address }) => address)).toEqual(['/2008/09/01/second/'])
  })

  it('is none of faulty content, and names the faulty articles', async () => {
    const articles = [...publication.articles, articleWith('2008/faulty', { kind: 'gossip' })]
    const answer = await release('2008-09-01T12:00:00Z', { articles })
    expect(answer.problems.map(({ code }) => code)).toEqual(['kind-unknown'])
    expect(answer).toMatchObject({ articles: 0, next: '2008-09-03T10:00:00Z' })
    expect(hasChanges(answer)).toBe(false)
    expect(answer.held).toContainEqual(files({ faulty: { reason: 'faulty' } })[0])
  })

  it('is not stopped by a draft, whatever is wrong with it', async () => {
    const unfinished = articleWith('2008/faulty', { kind: 'gossip', status: '"draft" # for now' })
    const articles = [...publication.articles, unfinished]
    const answer = await release('2008-09-01T12:00:00Z', { articles })
    expect(answer).toMatchObject({ articles: 2, problems: [] })
    expect(answer.held).toContainEqual(files({ faulty: { reason: 'draft' } })[0])
  })

  it('is not stopped by a draft that claims the address of another article', async () => {
    const claimant = articleWith('2007/first', { ...first, status: 'draft' })
    const answer = await release('2008-09-01T12:00:00Z', { articles: [claimant, ...publication.articles] })
    expect(answer).toMatchObject({ articles: 2, problems: [] })
  })

  it('is none without the facts of the publication', async () => {
    const problem = {
      code: 'file-missing' as const,
      file: 'site.yaml',
      line: 1,
      column: 1,
      message: '',
      hint: '',
    }
    const headless = { site: undefined, dataProblems: [problem] }
    expect(await release('2008-09-01T12:00:00Z', headless)).toMatchObject({
      articles: 0,
      problems: [problem],
    })
  })
})
