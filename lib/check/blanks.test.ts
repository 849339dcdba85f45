import { cpSync } from 'node:fs'
import { expect, it } from 'vitest'
import { folderForTest, soundFolder } from '../../tests/folder'
import { isError } from '../content/problem'
import { readPublication } from '../content/publication'
import { checkPublication } from './publication'

it('names each blank of a standing page at its place, and lets it be published', async () => {
  const text =
    '---\ntitle: About\ndescription: It.\n---\n\nIt belongs to ____ (who).\n\nMade in ______ since __one__.\n'
  const contentDir = folderForTest({ 'pages/about.mdx': text })
  cpSync(soundFolder, contentDir, { recursive: true })
  const problems = await checkPublication(readPublication(contentDir), new Date('2008-09-01T00:00:00Z'))
  expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
    ['page-blank', 6, 15],
    ['page-blank', 8, 9],
  ])
  expect(problems.filter(isError)).toEqual([])
})
