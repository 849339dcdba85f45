import { isStrange } from '../content/characters'
import type { Fault, Problem } from '../content/problem'
import type { Source } from '../content/source'

/** One field of a file of data, without its quotes and the space around it, and where it begins in the file. */
export interface Cell {
  text: string
  offset: number
}

/** Data as a file gives them: the names of its columns, and rows that are all as long. */
export interface Table {
  columns: readonly Cell[]
  rows: readonly (readonly Cell[])[]
}

/** What a figure can show at the most, and a reader take in. */
export const most = { rows: 400, columns: 12, letters: 300 } as const

/**
 * Reads comma-separated values as RFC 4180 has them. What is wrong is said at its place in the file: no library tells
 * where a field begins.
 */
export function readTable(source: Source): { table?: Table; problems: Problem[] } {
  const { rows, fault, offset = 0 } = split(source.text)
  if (fault) return { problems: [source.problem(offset, fault)] }
  const [columns = [], ...others] = rows
  const at = (cell: Cell | undefined, found: Fault) => [source.problem(cell?.offset ?? 0, found)]
  if (columns.length < 2 || others.length === 0) return { problems: at(columns[0], noTable(columns)) }
  if (columns.length > most.columns)
    return { problems: at(columns[most.columns], tooMany('columns', columns.length)) }
  if (others.length > most.rows)
    return { problems: at(others[most.rows]?.[0], tooMany('rows', others.length)) }
  const problems = [
    ...columns.flatMap((cell, i) =>
      cell.text === '' || columns.findIndex(({ text }) => text === cell.text) < i
        ? at(cell, unnamed(cell.text))
        : [],
    ),
    ...others.flatMap((row) =>
      row.length === columns.length ? [] : at(row[0], ragged(row.length, columns.length)),
    ),
    ...rows.flat().flatMap((cell) => {
      const found = strange(cell.text)
      return found ? at(cell, found) : []
    }),
  ]
  return problems.length > 0 ? { problems } : { table: { columns, rows: others }, problems }
}

const field = /[ \t]*(?:"((?:[^"]|"")*)"[ \t]*|([^",\r\n]*))/y

function split(text: string): { rows: Cell[][]; fault?: Fault; offset?: number } {
  const rows: Cell[][] = []
  let row: Cell[] = []
  let at = 0
  while (at < text.length) {
    field.lastIndex = at
    const found = field.exec(text)
    const quoted = found?.[1]
    const plain = found?.[2] ?? ''
    const end = at + (found?.[0].length ?? 0)
    const after = text.charAt(end)
    if (!/^(?:,|\r|\n|)$/.test(after)) return { rows, fault: quotes, offset: at }
    const lead = /^[ \t]*/.exec(text.slice(at, end))?.[0].length ?? 0
    row.push({ text: (quoted?.replaceAll('""', '"') ?? plain).trim(), offset: at + lead })
    at = end
    if (after === ',') {
      at += 1
      if (at < text.length) continue
      row.push({ text: '', offset: at })
    }
    // A line without anything in it separates nothing.
    if (row.length > 1 || row[0]?.text !== '') rows.push(row)
    row = []
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return { rows }
}

function strange(text: string): Fault | undefined {
  if (text.length > most.letters) return tooMany('letters in one field', text.length)
  if (isStrange(text)) return dataSyntax('a character that no reader can see', 'Take it out.')
  // Programs for tables would run it when a reader opens the file.
  if (/^[=+@]/.test(text))
    return dataSyntax(
      `"${text.slice(0, 20)}", which a program for tables would take for a formula`,
      'Write a number as 12.5, and begin a text with a letter.',
    )
  return undefined
}

function dataSyntax(found: string, hint: string, expected = 'text or a number'): Fault {
  return { code: 'data-syntax', message: `found ${found}; expected ${expected}`, hint }
}

const quotes = dataSyntax(
  'a quotation mark where none can be',
  'Put a field with a comma or a quotation mark in it between quotation marks, and write " within as "".',
  'a comma or the end of the line',
)

function noTable([first]: readonly Cell[]): Fault {
  const isOther = /[;\t]/.test(first?.text ?? '')
  return dataSyntax(
    isOther
      ? 'columns with semicolons or tabs between them'
      : 'fewer than two columns, or no row under their names',
    'Put the names of the columns in the first line, with commas between them, and each row on a line of its own.',
    'a table with commas between its columns',
  )
}

function unnamed(text: string): Fault {
  return dataSyntax(
    text === '' ? 'a column without a name' : `two columns of the name "${text}"`,
    'Give each column a name of its own in the first line.',
    'a name for each column',
  )
}

function ragged(found: number, expected: number): Fault {
  return dataSyntax(
    `${found} fields in this row`,
    'Check the commas of the row; a field with a comma in it stands between quotation marks.',
    `${expected}, as many as there are columns`,
  )
}

function tooMany(what: 'rows' | 'columns' | 'letters in one field', found: number): Fault {
  const bound = what === 'rows' ? most.rows : what === 'columns' ? most.columns : most.letters
  return {
    code: 'data-bounds',
    message: `found ${found} ${what}; expected at most ${bound}`,
    hint: 'Leave out what the figure does not need, and link to the whole in its source.',
  }
}
