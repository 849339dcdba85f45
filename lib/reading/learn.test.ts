import { describe, expect, it } from 'vitest'
import { readArticle } from '../content/read/article'
import { Source } from '../content/source'
import { minutesOf } from './facts'
import { learnArticle } from './learn'

const fields =
  'headline: "They \\"met\\""\ndek: It rained.\nkind: news\nsection: a\nauthors: [b]\nstatus: ready'
const learnedIn = (body: string) =>
  learnArticle(
    readArticle(
      new Source(
        'content/articles/2008/a/article.mdx',
        `---\n${fields}\npublished: 2008-08-28T18:00:00+02:00\n---\n\n${body}`,
      ),
      'en',
    ),
    'en',
    undefined,
  )
const factsIn = (body: string) => learnedIn(body).facts

describe('what is learned of an article', () => {
  it('counts the words of the body and of its components, not of the front matter', () => {
    expect(factsIn('It’s *well-known*.\n\n<Aside title="No">\n\nДва слова.\n\n</Aside>\n').words).toBe(4)
  })

  it('rounds to whole minutes, at least one', () => {
    const minutes = (words: number) => minutesOf({ words })
    expect([0, 344, 345].map(minutes)).toEqual([1, 1, 2])
  })

  it('sets what is quoted, and not what is measured or placed', () => {
    const quoted = '<PullQuote speaker="Ann" source="https://a.example/">\n"So."\n</PullQuote>'
    const { facts, terms } = learnedIn(`A "first" [line](https://b.example/).\n\n${quoted}\n`)
    expect(facts.opening).toBe('A “first” line.')
    expect(facts.quotations).toMatchObject([
      { nth: 1, form: 'pull', speaker: 'Ann', source: 'https://a.example/', text: '“So.”' },
    ])
    expect(facts.links.map(({ url }) => url)).toEqual(['https://b.example/'])
    expect(terms.split('\n')).toContain('3\t1\tmet\tmet')
  })

  it('is the problem of a text that cannot be read', () => {
    const { words, problems } = factsIn('A lone { brace')
    expect([words, problems.map(({ code }) => code)]).toEqual([0, ['mdx-syntax']])
  })
})
