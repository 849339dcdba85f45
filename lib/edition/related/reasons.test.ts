import { describe, expect, it } from 'vitest'
import { labelled, type Made, made, madeIndex } from '../../../tests/labelled/made'
import { folded } from '../../words/fold'
import { type Reason, relatedTo } from '../related'

/** Why the second of two articles stands beside the first. Others make up the rest of the archive. */
function reasonBetween(open: Partial<Made>, other: Partial<Made>): Reason | undefined {
  const rest = Array.from({ length: 8 }, (_, i) => ({ slug: `rest-${i}`, section: 'security' }))
  const index = madeIndex([{ slug: 'open', ...open }, { slug: 'other', ...other }, ...rest].map(made))
  const article = index.edition.articles.find(({ slug }) => slug === 'open')
  const found = article ? relatedTo(index, article, 9) : []
  return found.find(({ article: { slug } }) => slug === 'other')?.reason
}

const apart = { section: 'politics' }

describe('reasons', () => {
  it('are true of every article that is shown', () => {
    const { articles } = labelled()
    const index = madeIndex(articles)
    const textOf = (id: string) => folded(articles.find((article) => article.id === id)?.source.text ?? '')
    const seen = new Set<string>()
    for (const article of index.edition.articles) {
      for (const { article: other, reason } of relatedTo(index, article, 20)) {
        seen.add(reason.kind)
        if (reason.kind === 'words')
          for (const word of reason.names)
            for (const { id } of [article, other]) expect(textOf(id)).toContain(folded(word))
        if (reason.kind === 'topic')
          for (const name of reason.names)
            for (const { topics } of [article, other]) expect(topics.map((id) => `The ${id}`)).toContain(name)
        if (reason.kind === 'section') expect(other.section).toBe(article.section)
        expect(reason.names.length).toBeGreaterThan(0)
      }
    }
    expect([...seen].sort()).toEqual(['section', 'topic', 'words'])
  })

  it('say a link, and which way it leads', () => {
    const link = { text: 'As [we said](/2020/01/01/other/?from=here#there).' }
    expect(reasonBetween(link, apart)).toEqual({ kind: 'link', names: [], direction: 'to' })
    const back = { ...apart, text: 'See [that][1].\n\n[1]: https://sound.example/2020/01/01/open/' }
    expect(reasonBetween({}, back)).toEqual({ kind: 'link', names: [], direction: 'from' })
    const elsewhere = { text: '[That](https://elsewhere.example/2020/01/01/other/).' }
    expect(reasonBetween(elsewhere, apart)).toBeUndefined()
  })

  it('know a link to a former address', () => {
    const old = { text: '[That](/archive/7).' }
    expect(reasonBetween(old, { ...apart, formerly: ['/archive/7'] })?.kind).toBe('link')
  })

  it('name the topics that both have, the rarest first', () => {
    const topics = ['rivers', 'dams', 'hills']
    expect(reasonBetween({ topics }, { ...apart, topics: ['dams', 'rivers', 'seas'] })).toEqual({
      kind: 'topic',
      names: ['The dams', 'The rivers'],
    })
  })

  it('name what both mention as the open article writes it', () => {
    const open = { text: 'In Sukhumi Mr Çavuşoğlu spoke of South Ossetia’s roads, and of Abkhazia.' }
    const other = {
      ...apart,
      text: 'Abkhazia is quiet. They say that South Ossetia and Mr Cavusoglu are not.',
    }
    const reason = reasonBetween(open, other)
    expect(reason?.kind).toBe('words')
    expect(reason?.names[0]).toBe('South Ossetia')
    expect(['Abkhazia', 'Çavuşoğlu']).toContain(reason?.names[1])
  })

  it('prefer names to common words and do not name a part of a name', () => {
    const text = 'A submarine and a submarine met the Security Council and Abkhazia.'
    expect(reasonBetween({ text }, { ...apart, text })?.names).toEqual(['Security Council', 'Abkhazia'])
  })

  it('name a common word only in the form that both texts have', () => {
    const text = 'One visa after one visa.'
    expect(reasonBetween({ text }, { ...apart, text })?.names).toEqual(['visa'])
    expect(reasonBetween({ text }, { ...apart, text: 'Many visas, many visas.' })).toBeUndefined()
  })

  it('fall back on the section', () => {
    expect(reasonBetween({}, {})).toEqual({ kind: 'section', names: ['The ideas'] })
    expect(reasonBetween({}, apart)).toBeUndefined()
  })

  it('say of a picked article what the index finds, and else that it was picked', () => {
    const open = { related: ['other'], topics: ['rivers'] }
    expect(reasonBetween(open, { ...apart, topics: ['rivers'] })?.kind).toBe('topic')
    expect(reasonBetween(open, apart)).toEqual({ kind: 'picked', names: [] })
    expect(reasonBetween(open, {})).toEqual({ kind: 'picked', names: [] })
  })

  it('meet across languages in names alone', () => {
    const text = 'Le pain, la table et le pain de la table. On le mange à Sukhumi et en Abkhazia.'
    const words = 'The pain of a table is a pain and a table.'
    expect(reasonBetween({ language: 'fr', text }, { ...apart, text: words })).toBeUndefined()
    const names = 'They eat in Abkhazia and sleep in Sukhumi.'
    expect(reasonBetween({ language: 'fr', text }, { ...apart, text: names })?.names).toHaveLength(2)
  })
})
