import { readFileSync } from 'node:fs'
import { CannotDraw } from '../earth/fault'

/** The rows of a file of comma-separated values: quotes as in RFC 4180, blank lines passed over. */
export function readRows(path: string): string[][] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new CannotDraw(`There is no file ${path}; expected comma-separated values beside the article.`)
  }
  const rows = rowsOf(text.replace(/^\uFEFF/, ''), path)
  if (rows.length < 2) {
    throw new CannotDraw(
      `${path} has ${rows.length} rows; expected a row of headings and one row of values or more.`,
    )
  }
  const wide = rows[0]?.length ?? 0
  for (const [i, row] of rows.entries()) {
    if (row.length !== wide) {
      throw new CannotDraw(
        `${path}: row ${i + 1} has ${row.length} cells; expected ${wide}, as in the first row.`,
      )
    }
  }
  return rows
}

function rowsOf(text: string, path: string): string[][] {
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y
  const rows: string[][] = []
  let row: string[] = []
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex
    const found = cell.exec(text)
    if (!found) {
      const line = text.slice(0, at).split('\n').length
      throw new CannotDraw(
        `${path}:${line} has a quotation mark inside a value; expected "…" around it, and "" for one within.`,
      )
    }
    const [, written = '', end] = found
    row.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written.trim())
    if (end !== ',') {
      if (row.some((value) => value !== '')) rows.push(row)
      row = []
    }
  }
  if (row.length > 0) rows.push([...row, ''])
  return rows
}
