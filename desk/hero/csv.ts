import { existsSync } from 'node:fs'
import { problemLine } from '../../lib/content/problem'
import { Source } from '../../lib/content/source'
import { readTable } from '../../lib/figures/csv'
import { CannotDraw } from '../earth/fault'

/** The rows of a file of comma-separated values, the names of its columns first: read as figures of an article are. */
export function readRows(path: string): string[][] {
  if (!existsSync(path))
    throw new CannotDraw(`There is no file ${path}; expected comma-separated values beside the article.`)
  const { table, problems } = readTable(Source.read(path))
  if (!table) throw new CannotDraw(problems.map(problemLine).join('\n'))
  return [table.columns, ...table.rows].map((row) => row.map(({ text }) => text))
}
