import type { Fault, Problem } from '../content/problem'
import { namesIn } from '../content/schema/fields'
import type { Source } from '../content/source'
import type { PropsOf } from '../content/vocabulary'
import { readTable, type Table } from './csv'
import { Reading } from './values'

/** One row of a chart: what it is of, when in time, and a number for each series, where there is one. */
export interface Row {
  name: string
  time: number
  values: readonly (number | undefined)[]
  isHighlit: boolean
}

export interface ChartData {
  table: Table
  /** The columns of numbers. */
  series: readonly string[]
  /** One chart, or several small ones, each with its name. */
  panels: readonly { name: string; rows: readonly Row[] }[]
  /** Which columns are numbers. */
  numeric: ReadonlySet<number>
  /** Which column is of dates. */
  dated: number | undefined
}

/** Series that can be told apart by one accent, ink and grey. */
const mostSeries = 4
/** Rows of which a bar is drawn for each. */
const mostBars = 40

type Props = Pick<PropsOf<'Chart'>, 'kind' | 'x' | 'y' | 'panels' | 'highlight'>

/** The data of a chart, or what keeps it from being drawn. */
export function chartData(source: Source, props: Props): { data?: ChartData; problems: Problem[] } {
  const { table, problems } = readTable(source)
  if (!table) return { problems }
  const reading = new Reading(source, table)
  const series = namesIn(props.y)
  const isDated = props.kind === 'line' || props.kind === 'area'
  const [x, panel] = [reading.column(props.x), props.panels === undefined ? -1 : reading.column(props.panels)]
  const ys = series.map((name) => reading.column(name))
  const wanted = namesIn(props.highlight ?? '')
  const rows = table.rows.map((row) => ({
    panel: row[panel]?.text ?? '',
    name: row[x]?.text ?? '',
    time: isDated && x >= 0 ? reading.date(row[x]) : 0,
    values: ys.map((y) => (y < 0 ? undefined : reading.number(row[y]))),
    isHighlit: wanted.includes(row[x]?.text ?? ''),
  }))
  if (x >= 0) {
    reading.unique(
      rows.map(({ panel: name, ...row }, i) => ({ key: `${name}\n${row.name}`, cell: table.rows[i]?.[x] })),
    )
    for (const name of wanted)
      if (!rows.some((row) => row.name === name)) reading.report(table.columns[x], noRow(name, props.x))
  }
  const bound = boundsOf(props.kind, series, rows.length)
  if (bound) reading.report(table.columns[0], bound)
  if (reading.problems.length > 0) return { problems: reading.problems }
  const names = [...new Set(rows.map((row) => row.panel))]
  return {
    problems: [],
    data: {
      ...{ table, series, numeric: new Set(ys), dated: isDated ? x : undefined },
      panels: names.map((name) => ({ name, rows: inTime(rows.filter((row) => row.panel === name)) })),
    },
  }
}

const inTime = (rows: Row[]) => rows.sort((a, b) => a.time - b.time)

function boundsOf(kind: Props['kind'], series: readonly string[], rows: number): Fault | undefined {
  const most = kind === 'area' ? 1 : mostSeries
  if (series.length > most)
    return tooMany(`${series.length} columns of numbers`, `${most} in a chart of this kind`)
  const isRows = kind === 'bar' || kind === 'dot'
  return isRows && rows > mostBars
    ? tooMany(`${rows} rows`, `${mostBars} in a chart of this kind`)
    : undefined
}

function tooMany(found: string, expected: string): Fault {
  return {
    code: 'data-bounds',
    message: `found ${found}; expected at most ${expected}`,
    hint: 'Show fewer, or make two figures of it.',
  }
}

function noRow(name: string, column: string): Fault {
  return {
    code: 'data-column',
    message: `no row has "${name}" in the column "${column}"; expected one, since it is to be highlighted`,
    hint: 'Correct the name in highlight="…" or in the file: they are the same to the letter.',
  }
}
