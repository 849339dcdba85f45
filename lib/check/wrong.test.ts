import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { casesFolder } from '../../tests/folder'
import { elsewhere, folderCases } from '../../tests/folder-cases'
import { readPublication } from '../content/publication'
import { readArticle } from '../content/read/article'
import { rules } from '../content/rules'
import { Source } from '../content/source'
import { editions, unmark } from '../reading/marks'
import { checkArticle, checkPublication, contextOf } from './publication'

const folder = 'tests/sound'
const now = new Date('2008-09-01T00:00:00Z')
const publication = readPublication(folder)
const context = contextOf(publication, now)

const cases = readdirSync(casesFolder).map((name) => ({
  name,
  code: name.replace(/(--.*)?\.mdx$/, ''),
  marked: readFileSync(`${casesFolder}/${name}`, 'utf8'),
}))

describe.each(cases)('$name', ({ code, marked }) => {
  it.each(Object.entries(editions))('%s', async (_edition, change) => {
    const { text, places } = unmark(change(marked))
    const source = new Source(`${folder}/articles/2008/case/article.mdx`, text)
    const problems = await checkArticle(readArticle(source, 'en'), context)
    const found = problems.map(({ code, line, column }) => ({ code, line, column }))
    expect(found, JSON.stringify(problems)).toEqual(places.map((place) => ({ code, ...place })))
    for (const { message, hint } of problems) {
      expect(message).toMatch(/.+\bexpected\b.+/i)
      expect(`${message}${hint}`).not.toMatch(/undefined|\[object|null|NaN|[\r\n]/)
      expect(message).not.toMatch(/\.$/)
      expect(hint).toMatch(/^[A-Z].*[.?]$/)
    }
  })
})

describe('the corpus', () => {
  it('has a case for every code in the rules', () => {
    const covered = new Set([...cases, ...folderCases].map(({ code }) => code))
    const codes = Object.keys(rules)
    expect(codes.filter((code) => !covered.has(code)).sort()).toEqual([...elsewhere].sort())
    expect([...covered].filter((code) => !codes.includes(code))).toEqual([])
  })

  it('is sound but for its cases', async () => {
    expect(publication.articles).toHaveLength(4)
    expect(await checkPublication(publication, now)).toEqual([])
  })
})
