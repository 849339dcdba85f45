import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkArticle, checkPublication, contextOf } from '../check'
import { readPublication } from '../publication'
import { readArticle } from '../read/article'
import { Source } from '../source'
import { editions, unmark } from './marks'

const folder = 'lib/check/wrong'
const now = new Date('2008-09-01T00:00:00Z')
const publication = readPublication(folder)
const context = contextOf(publication, now)

const cases = readdirSync(`${folder}/cases`).map((name) => ({
  name,
  code: name.replace(/(--.*)?\.mdx$/, ''),
  marked: readFileSync(`${folder}/cases/${name}`, 'utf8'),
}))

describe.each(cases)('$name', ({ code, marked }) => {
  it.each(Object.entries(editions))('%s', async (_edition, change) => {
    const { text, places } = unmark(change(marked))
    const source = new Source(`${folder}/articles/2008/case/article.mdx`, text)
    const problems = await checkArticle(readArticle(source), context)
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
    const covered = new Set(cases.map(({ code }) => code))
    // Rules about several files, and files beside the articles, have their cases there.
    const elsewhere = ['lib/publication.test.ts', 'lib/check/redirects.test.ts']
      .map((file) => readFileSync(file, 'utf8'))
      .join('')
    const rules = codesInRules()
    expect([...rules].filter((code) => !covered.has(code) && !elsewhere.includes(code))).toEqual([])
    expect([...covered].filter((code) => !rules.has(code))).toEqual([])
  })

  it('is sound but for its cases', async () => {
    expect(publication.articles).toHaveLength(4)
    expect(await checkPublication(publication, now)).toEqual([])
  })
})

/** A string in kebab case, or any string that is called a code. */
const codePattern = /(?<=')[a-z]+(?:-[a-z]+)+(?=')|(?<=\bcode: ')[^']+(?=')/g

/** Every code the rules name. */
function codesInRules(): Set<string> {
  const files = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /^((check|read|schema)\/|(check|mdx|mdx-syntax|publication)\.ts$)/.test(file) &&
      /(?<!\.test|marks)\.ts$/.test(file),
  )
  const codes = new Set<string>()
  for (const file of files) {
    const lines = readFileSync(join('lib', file), 'utf8').split('\n')
    for (const line of lines.filter((line) => !/\bfrom '/.test(line))) {
      for (const [code] of line.matchAll(codePattern)) codes.add(code)
    }
  }
  return codes
}
