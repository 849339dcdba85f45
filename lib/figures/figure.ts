import { type Problem, Refused } from '../content/problem'
import { Source } from '../content/source'
import type { PropsOf } from '../content/vocabulary'
import { directionOf } from '../words/direction'
import { drawChart } from './chart'
import { type ChartData, chartData } from './chart-data'
import type { Table } from './csv'
import { drawMap } from './map'
import { mapData } from './map-data'
import { type Speech, speechIn } from './numbers'
import { type Look, mirrored, type Scene, seriesLooks } from './scene'
import { drawTimeline, type Event, timelineData } from './timeline'

/** The components that are drawn from data. */
export const drawnNames = ['Chart', 'Map', 'Timeline'] as const
export type DrawnName = (typeof drawnNames)[number]

/** One of them in a text, with its props. */
export type DrawnFigure = { [Name in DrawnName]: { name: Name; props: PropsOf<Name> } }[DrawnName]

/** The words that figures put beside their data. */
export interface FigureWords {
  what: string
  name: string
  where: string
  place: string
  label: string
  line: string
  highlight: string
  mark: string
  date: string
  event: string
  until: string
  boundaries: string
}

/** A field of the data as readers are told of it, and as the file has it. */
export interface Field {
  text: string
  value: string
  /** What it is beside text. */
  is?: 'number' | 'date'
}

/** All the data of a figure, in the order of the file. */
export interface DataTable {
  columns: readonly { name: string; isNumber: boolean }[]
  rows: readonly (readonly Field[])[]
}

/** A figure as every form of an article shows it. */
export interface Drawn {
  name: DrawnName
  file: string
  title: string
  description: string
  unit: string | undefined
  source: string
  sourceUrl: string | undefined
  credit: string
  /** What must be said of the drawing itself. */
  note: string | undefined
  panels: readonly { name: string; scene: Scene }[]
  /** What the colours mean, where there are several. */
  key: readonly { look: Look; text: string }[]
  /** Of a timeline, what happened. */
  events: readonly (Event & { said: string })[]
  table: DataTable
}

/** What is wrong with the data of a figure, each at its place in their file. */
export function figureProblems(source: Source, { name, props }: DrawnFigure): Problem[] {
  if (name === 'Chart') return chartData(source, props).problems
  return (name === 'Map' ? mapData(source) : timelineData(source)).problems
}

/** Draws a figure. @param data the file of its data, and what it holds */
export function drawFigure(
  figure: DrawnFigure,
  data: { file: string; text: string },
  { language, words }: { language: string; words: FigureWords },
): Drawn {
  const { props } = figure
  const speech = speechIn(language)
  const drawn = partsOf(figure, new Source(data.file, data.text), { speech, words })
  const isTurned = directionOf(language) === 'rtl'
  return {
    ...{ name: figure.name, file: props.file, title: props.title, description: props.description },
    ...{ unit: 'unit' in props ? props.unit : undefined, source: props.source, sourceUrl: props.sourceUrl },
    ...{ credit: props.credit, note: undefined, key: [], events: [], ...drawn },
    panels: drawn.panels.map(({ name, scene }) => ({ name, scene: isTurned ? mirrored(scene) : scene })),
  }
}

interface Saying {
  speech: Speech
  words: FigureWords
}

function partsOf(
  figure: DrawnFigure,
  source: Source,
  { speech, words }: Saying,
): Pick<Drawn, 'panels' | 'table'> & Partial<Drawn> {
  if (figure.name === 'Chart') {
    const data = held(chartData(source, figure.props))
    return {
      panels: drawChart(figure.props.kind, data, speech),
      key: keyOf(figure.props, data),
      table: chartTable(data, speech),
    }
  }
  if (figure.name === 'Timeline') {
    const data = held(timelineData(source))
    const said = ({ date, until }: Event) =>
      [date, until?.date].flatMap((one) => (one ? speech.date(one) : [])).join(' – ')
    return {
      panels: [{ name: '', scene: drawTimeline(data, speech) }],
      events: data.events.map((event) => ({ ...event, said: said(event) })),
      table: tableOf(
        data.table,
        (column) => ({ date: words.date, event: words.event, until: words.until })[column],
        (text, column) =>
          column === 'date' || column === 'until' ? dateField(text, speech) : { text, value: text },
      ),
    }
  }
  const data = held(mapData(source))
  const { highlighted = words.highlight, marked = words.mark } = figure.props
  const whats: Readonly<Record<string, string>> = {
    highlight: highlighted,
    mark: marked,
    place: words.place,
    label: words.label,
    line: words.line,
  }
  return {
    panels: [{ name: '', scene: drawMap(data, { inset: figure.props.inset === 'globe' }) }],
    key: [
      ...(data.highlight.length > 0 ? [{ look: 'quiet' as const, text: highlighted }] : []),
      ...(data.mark.length > 0 ? [{ look: 'accent' as const, text: marked }] : []),
    ],
    note: words.boundaries,
    table: tableOf(
      data.table,
      (column) => ({ what: words.what, name: words.name, where: words.where })[column],
      (text, column) =>
        column === 'what' ? { text: whats[text] ?? text, value: text } : { text, value: text },
    ),
  }
}

function held<T>({ data, problems }: { data?: T; problems: Problem[] }): T {
  if (data === undefined) throw new Refused(problems)
  return data
}

function keyOf({ kind }: PropsOf<'Chart'>, { series }: ChartData): Drawn['key'] {
  // The lines of a chart have their names at their ends.
  const isNamed = kind === 'line' || kind === 'area' || series.length < 2
  return isNamed ? [] : series.map((text, i) => ({ text, look: seriesLooks[i] ?? 'quiet' }))
}

function chartTable({ table, numeric, dated }: ChartData, speech: Speech): DataTable {
  return {
    columns: table.columns.map(({ text }, i) => ({ name: text, isNumber: numeric.has(i) })),
    rows: table.rows.map((row) =>
      row.map(({ text }, i): Field => {
        if (numeric.has(i) && text !== '')
          return { text: speech.number(Number(text)), value: text, is: 'number' }
        return i === dated ? dateField(text, speech) : { text, value: text }
      }),
    ),
  }
}

function tableOf(
  { columns, rows }: Table,
  named: (column: string) => string | undefined,
  said: (text: string, column: string) => Field,
): DataTable {
  return {
    columns: columns.map(({ text }) => ({ name: named(text) ?? text, isNumber: false })),
    rows: rows.map((row) => row.map(({ text }, i) => said(text, columns[i]?.text ?? ''))),
  }
}

function dateField(text: string, speech: Speech): Field {
  return text === '' ? { text, value: text } : { text: speech.date(text), value: text, is: 'date' }
}
