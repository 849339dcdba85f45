import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { stringify } from 'yaml'
import { folderForTest, soundFolder } from '../../tests/folder'
import { readPublication } from '../content/publication'
import { visibleAt } from '../edition/gate'
import { languageOf } from '../words/languages'
import { checkPublication } from './publication'

const now = new Date('2008-09-01T00:00:00Z')
const site = readFileSync(`${soundFolder}/site.yaml`, 'utf8')

/** The sound publication with its site in a language, and words of its own. */
function publicationIn(language: string, words = '{}') {
  const folder = folderForTest()
  cpSync(soundFolder, folder, { recursive: true })
  writeFileSync(join(folder, 'site.yaml'), site.replace(/language: .*/, `language: ${language}`))
  writeFileSync(join(folder, 'words.yaml'), words)
  return readPublication(folder)
}

const found = async (publication: ReturnType<typeof publicationIn>) =>
  (await checkPublication(publication, now)).map(
    ({ code, file, line, column }) =>
      `${code} ${file.slice(publication.contentDir.length + 1)}:${line}:${column}`,
  )

it('articles speak the language of the site unless they name another', () => {
  const articles = readPublication(soundFolder).articles.length
  const spoken = publicationIn('es').articles.flatMap(({ article }) => article?.language ?? [])
  expect(spoken).toEqual(Array.from({ length: articles }, () => 'es'))
})

it('a language without a file is said once, at the line that names it', async () => {
  const line = site.split('\n').findIndex((text) => text.startsWith('language:')) + 1
  expect(await found(publicationIn('eo'))).toEqual([`language-bare site.yaml:${line}:11`])
  expect(await found(publicationIn('es'))).toEqual([])
})

it('words of its own make such a language one that pages speak', async () => {
  const publication = publicationIn('eo', stringify({ eo: languageOf('fr')?.words }))
  const [problem] = await checkPublication(publication, now)
  expect(problem?.message).not.toContain('words for its pages')
  expect(visibleAt(publication, now).wordsFor('eo').share).toBe('Partager')
})

it('a publication says some words otherwise, in the languages that it names', () => {
  const own = 'en:\n  share: Pass it on\n  minutes: { one: "{count} minute", other: "{count} minutes" }\n'
  const { wordsFor } = visibleAt(publicationIn('en', `${own}  missing: { stamp: Lost }\n`), now)
  expect(wordsFor('en').share).toBe('Pass it on')
  expect(wordsFor('en-GB').minutes(3)).toBe('3 minutes')
  expect(wordsFor('en').missing).toMatchObject({
    stamp: 'Lost',
    title: languageOf('en')?.words.missing.title,
  })
  expect(wordsFor('fr').share).toBe('Partager')
  // A language without words is spoken to in that of the site.
  expect(wordsFor('eo').search).toBe('Search')
})

it.each([
  ['a word that no page says', 'en:\n  shrae: Pass it on', 'field-unknown words.yaml:2:3'],
  ['a place that is missing', 'en:\n  page: Another page', 'field-value words.yaml:2:9'],
  ['a place that no page fills', 'en:\n  moreFrom: From {publication} {year}', 'field-value words.yaml:2:13'],
  [
    'eleven months',
    'en: { stamp: { months: [a, b, c, d, e, f, g, h, i, j, k] } }',
    'field-value words.yaml:1:24',
  ],
  ['an empty word', 'en:\n  because:\n    picked: ""', 'field-empty words.yaml:3:13'],
  ['a language that is none', 'English:\n  share: Go', 'field-value words.yaml:1:1'],
])('%s is said with its place', async (_, words, problem) => {
  expect(await found(publicationIn('en', words))).toEqual([problem])
})
