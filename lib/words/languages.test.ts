import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { interfaceWords } from '../content/schema/words'
import { directionOf } from './direction'
import { folded } from './fold'
import { languageOf, languages } from './languages'

describe('the languages', () => {
  it('are a file each, named by its tag', () => {
    const files = readdirSync('lib/words').filter((name) => /^[a-z]{2}\.ts$/.test(name))
    expect(languages.map(({ tag }) => `${tag}.ts`).sort()).toEqual(files.sort())
  })

  it.each(languages.map((language) => [language.tag, language] as const))(
    '%s has every word, with the places that pages fill',
    (_, { words }) => {
      expect(interfaceWords.safeParse(words).error).toBeUndefined()
    },
  )

  it.each(languages.map((language) => [language.tag, language] as const))(
    '%s has the forms that the language has for numbers, and no other',
    (tag, { words }) => {
      const forms = [...new Intl.PluralRules(tag).resolvedOptions().pluralCategories].sort()
      for (const said of [words.minutes, words.years, words.finding.found])
        expect(Object.keys(said).sort()).toEqual(forms)
    },
  )

  it.each(languages.filter(({ tag }) => tag !== 'en').map((language) => [language.tag, language] as const))(
    '%s says in its own words what English says',
    (_, { words }) => {
      const english = sentences(languageOf('en')?.words)
      // A short word may be the same in two languages; a sentence is not.
      expect(sentences(words).filter((text) => text.split(' ').length > 3 && english.includes(text))).toEqual(
        [],
      )
    },
  )

  it('have many stop words, folded as texts are', () => {
    for (const { reading } of languages) {
      expect(reading.stopWords.size).toBeGreaterThan(200)
      for (const word of reading.stopWords) expect(word).toBe(folded(word))
    }
  })
})

function sentences(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  return Object.values(z.record(z.string(), z.unknown()).catch({}).parse(words)).flatMap(sentences)
}

describe('a tag', () => {
  it.each([
    ['en-GB', 'en'],
    ['pt-BR', 'pt'],
    ['ar-EG', 'ar'],
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-Hans-SG', 'zh'],
    ['zh-TW', undefined],
    ['zh-Hant', undefined],
    ['it', undefined],
    ['und', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%j is that of %s', (tag, known) => {
    expect(languageOf(tag)?.tag).toBe(known)
  })

  it.each([
    ['ar', 'rtl'],
    ['fa-IR', 'rtl'],
    ['he', 'rtl'],
    ['ckb', 'rtl'],
    ['uz-Arab', 'rtl'],
    ['ps', 'rtl'],
    ['yi', 'rtl'],
    ['ur', 'rtl'],
    ['dv', 'rtl'],
    ['en', 'ltr'],
    ['ru', 'ltr'],
    ['ar-Latn', 'ltr'],
    ['und', 'ltr'],
  ])('%s is written %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction)
  })
})

describe('one form of a word', () => {
  it.each([
    ['en', 'visas', 'visa'],
    ['en', 'treaties', 'treaty'],
    ['fr', 'frontieres', 'frontiere'],
    ['es', 'ciudades', 'ciudad'],
    ['es', 'fronteras', 'frontera'],
    ['es', 'jueces', 'juez'],
    ['pt', 'nações', 'nação'],
    ['pt', 'fronteiras', 'fronteira'],
    ['pt', 'canais', 'canal'],
    ['de', 'Grenzen', 'Grenze'],
    ['de', 'Staaten', 'Staates'],
    ['ru', 'границами', 'граница'],
    ['ru', 'статей', 'статью'],
    ['ar', 'والحدود', 'بالحدود'],
    ['ar', 'الصناعية', 'صناعي'],
  ])('in %s, %s and %s are one', (tag, one, other) => {
    const { singular } = languageOf(tag)?.reading ?? { singular: String }
    expect(singular(folded(one))).toBe(singular(folded(other)))
  })

  it.each([
    ['es', 'crisis', 'crisol'],
    ['de', 'Minister', 'Minute'],
    ['ru', 'Россия', 'Россини'],
    ['ar', 'حدود', 'حديد'],
  ])('in %s, %s and %s are two', (tag, one, other) => {
    const { singular } = languageOf(tag)?.reading ?? { singular: String }
    expect(singular(folded(one))).not.toBe(singular(folded(other)))
  })
})
