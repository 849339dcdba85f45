import { isDay, isMonth, isYear } from '../content/dates'
import type { Fault, Problem } from '../content/problem'
import type { Source } from '../content/source'
import type { Cell, Table } from './csv'

/** A file of data that is being read for one figure: what is wrong is gathered, each at its place. */
export class Reading {
  readonly problems: Problem[] = []

  constructor(
    readonly source: Source,
    readonly table: Table,
  ) {}

  report(cell: Cell | undefined, fault: Fault): void {
    this.problems.push(this.source.problem(cell?.offset ?? 0, fault))
  }

  /** The place of a column, by its name; −1 for one that is not there, which is said. */
  column(name: string): number {
    const place = this.table.columns.findIndex(({ text }) => text === name)
    if (place < 0) this.report(this.table.columns[0], noColumn(name, this.table))
    return place
  }

  /** The fields of a column; none when it is not there. */
  cells(place: number): Cell[] {
    return place < 0 ? [] : this.table.rows.flatMap((row) => row[place] ?? [])
  }

  /** A number; undefined for an empty field, which says that there is none. */
  number(cell: Cell | undefined): number | undefined {
    if (!cell || cell.text === '') return undefined
    if (/^-?\d{1,15}(?:\.\d{1,9})?$/.test(cell.text)) return Number(cell.text)
    this.report(cell, noNumber(cell.text))
    return undefined
  }

  /** A day, a month or a year, as milliseconds of UTC. */
  date(cell: Cell | undefined): number {
    const text = cell?.text ?? ''
    if (isDay(text) || isMonth(text) || isYear(text)) return Date.parse(text)
    this.report(cell, noDate(text))
    return 0
  }

  /** Says what stands in two rows and may be in one only. */
  unique(keys: readonly { key: string; cell: Cell | undefined }[]): void {
    const seen = new Set<string>()
    for (const { key, cell } of keys) {
      if (seen.has(key)) this.report(cell, twice(cell?.text ?? ''))
      seen.add(key)
    }
  }
}

function noColumn(name: string, { columns }: Table): Fault {
  return {
    code: 'data-column',
    message: `there is no column "${name}"; expected it among ${columns.map(({ text }) => `"${text}"`).join(', ')}`,
    hint: 'Correct the name in the first line of the file or in the component: they are the same to the letter.',
  }
}

function noNumber(text: string): Fault {
  const plain = text.replace(/[\s,]/g, '')
  const meant = /^-?\d+(?:\.\d+)?$/.test(plain) ? plain : '1234.5'
  return {
    code: 'data-number',
    message: `found "${text}"; expected a number such as ${meant}`,
    hint: 'Write digits and a point alone: the page puts in what its language has between thousands. Leave a field empty where there is no number.',
  }
}

function noDate(text: string): Fault {
  return {
    code: 'data-date',
    message: `found "${text}"; expected a day, a month or a year: 2008-08-28, 2008-08 or 2008`,
    hint: 'Write the year first, then month and day with two digits each.',
  }
}

function twice(text: string): Fault {
  return {
    code: 'data-twice',
    message: `"${text}" has two rows; expected one`,
    hint: 'Keep the row that is true. Rows of several small charts have a column of their own, named by panels="…".',
  }
}
