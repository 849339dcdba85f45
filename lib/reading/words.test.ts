import { describe, expect, it } from 'vitest'
import { kinds, WordCount, type WordKind } from './words'

function read(text: string, language = 'en') {
  const count = new WordCount(language)
  for (const line of text.split('\n')) count.read(line)
  return count.words()
}

const keysOf = (text: string, language?: string) => read(text, language).map(({ key }) => key)
const writtenAs = (kind: WordKind, text: string, language?: string) =>
  read(text, language).flatMap((word) => (word.kind === kind ? word.written : []))

describe('the words of a text', () => {
  it('leave out stop words, numbers and single letters', () => {
    expect(keysOf('In 2008 he said that the 12th of a B was not there.')).toEqual([])
    expect(keysOf('Il n’y a donc pas de quoi, dans ce cas, en 2008.', 'fr')).toEqual(['cas'])
  })

  it('fold case and marks, and make one of one and many', () => {
    expect(read('A visa, visas. Cities and a city')).toMatchObject([
      { key: 'visa', count: 2 },
      { key: 'city', count: 2, written: 'city' },
    ])
    expect(keysOf('crisis status princess')).toEqual(['crisis', 'status', 'princess'])
    expect(keysOf('les forêts, les châteaux, une forêt', 'fr')).toEqual(['foret', 'chateau'])
  })

  it('know names from words that open a sentence', () => {
    const text = 'Trade fell. Nobody in Tbilisi noticed. “Ships wait,” said Batumi. Tbilisi slept.'
    expect(writtenAs(kinds.name, text)).toEqual(['Tbilisi', 'Batumi'])
    expect(read(text).find(({ key }) => key === 'tbilisi')?.count).toBe(2)
  })

  it('take a word that is also written small for no name', () => {
    expect(writtenAs(kinds.name, 'The Treaty of Paris is a treaty.')).toEqual(['Paris'])
  })

  it('keep names of several words whole', () => {
    const text = 'Mr Medvedev told the Security Council of South Ossetia’s wish; Council and Court, apart.'
    expect(writtenAs(kinds.phrase, text)).toEqual(['Security Council', 'South Ossetia'])
    expect(writtenAs(kinds.name, text)).toEqual(['Medvedev', 'Council', 'Court'])
  })

  it('do not take nationalities and headings in capitals for names', () => {
    expect(writtenAs(kinds.name, 'With Russian and Chinese help, Ukrainians left Russia.')).toEqual([
      'Russia',
    ])
    expect(writtenAs(kinds.phrase, 'Seven Lost Border Villages Burned')).toEqual([])
  })

  it('undo what French joins', () => {
    expect(writtenAs(kinds.name, 'Il parle de l’Arménie, d’Erevan et qu’Aliev.', 'fr')).toEqual([
      'Arménie',
      'Erevan',
      'Aliev',
    ])
  })

  it('read other scripts', () => {
    expect(writtenAs(kinds.name, 'Он живёт в Сухуми и любит Йемен.', 'ru')).toEqual(['Сухуми', 'Йемен'])
    expect(keysOf('上海合作组织', 'zh').length).toBeGreaterThan(1)
  })
})
