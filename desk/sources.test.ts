import { appendFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPublication } from '../lib/content/publication'
import { deskForTest } from '../tests/desk'

/** The cells of a table in Markdown, without its head. */
const rowsOf = (table: string) =>
  table
    .trimEnd()
    .split('\n')
    .slice(2)
    .map((row) => row.split(' | '))

test('every article is listed once, newest first, with what it rests on', () => {
  const { contentDir, run } = deskForTest()
  const articles = readPublication(contentDir).articles.flatMap(({ article }) => article ?? [])
  const rows = rowsOf(run('sources', []).stdout)
  expect(rows.map(([, headline]) => headline?.replace(/ \(\w+\)$/, '')).sort()).toEqual(
    articles.map(({ headline }) => headline).sort(),
  )
  expect(rows.every((cells) => cells.length === 8)).toBe(true)
  const days = rows.map(([day]) => day)
  expect(days).toEqual(days.toSorted().reverse())
  expect(rows.filter(([, headline]) => headline?.endsWith('(draft)'))).toHaveLength(
    articles.filter(({ status }) => status === 'draft').length,
  )
})

test('what leads to others counts, wherever it stands; what leads within the publication does not', () => {
  const { contentDir, run } = deskForTest()
  const article = readPublication(contentDir).articles.find(
    ({ article }) => article?.slug === 'case',
  )?.article
  const rowNow = () => {
    const { status, stdout } = run('sources', [])
    expect(status).toBe(0)
    return rowsOf(stdout).find(([, headline]) => headline === article?.headline) ?? []
  }
  const before = rowNow()
  const more = 'As [one](https://www.a.example/1), [two](https://a.example/2) and [three](/2009/) have it.'
  appendFileSync(`${contentDir}/articles/2008/case/article.mdx`, `\n${more}\n`)
  const after = rowNow()
  expect(Number(after[4])).toBe(Number(before[4]) + 2)
  expect(before[6]).not.toMatch('a.example')
  expect(after[6]).toMatch(/^a\.example/)
})
