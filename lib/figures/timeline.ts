import { scaleUtc } from 'd3-scale'
import type { Problem } from '../content/problem'
import type { Source } from '../content/source'
import { readTable, type Table } from './csv'
import type { Speech } from './numbers'
import { chartScene, type Mark, rounded, type Scene } from './scene'
import { Reading } from './values'

/** Something that happened, or went on until a day. */
export interface Event {
  date: string
  from: number
  until: { date: string; time: number } | undefined
  text: string
}

export interface TimelineData {
  table: Table
  events: readonly Event[]
}

/** The columns of a timeline; the last may be left out. */
const columns = { date: 'date', event: 'event', until: 'until' } as const

export function timelineData(source: Source): { data?: TimelineData; problems: Problem[] } {
  const { table, problems } = readTable(source)
  if (!table) return { problems }
  const reading = new Reading(source, table)
  const [date, event] = [reading.column(columns.date), reading.column(columns.event)]
  const until = table.columns.findIndex(({ text }) => text === columns.until)
  if (reading.problems.length > 0) return { problems: reading.problems }
  const events = table.rows.map((row) => {
    const [from, text, end] = [row[date], row[event], row[until]]
    const ends = end && end.text !== '' ? { date: end.text, time: reading.date(end) } : undefined
    const begins = reading.date(from)
    if (ends && ends.time < begins)
      reading.report(end, {
        code: 'data-date',
        message: `found "${ends.date}", which is before "${from?.text}"; expected a date after it`,
        hint: 'Check both dates of the row.',
      })
    return { date: from?.text ?? '', from: begins, until: ends, text: text?.text ?? '' }
  })
  reading.unique(
    table.rows.map((row) => ({ key: `${row[date]?.text}\n${row[event]?.text}`, cell: row[event] })),
  )
  if (reading.problems.length > 0) return { problems: reading.problems }
  return { data: { table, events: events.sort((a, b) => a.from - b.from) }, problems: [] }
}

const level = 40

/** When things happened, to scale; what happened is said under it. */
export function drawTimeline({ events }: TimelineData, speech: Speech): Scene {
  const times = events.flatMap(({ from, until }) => [from, until?.time ?? from])
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const across = scaleUtc([first, last === first ? first + 1 : last], [2, 98])
  const marks: Mark[] = [{ kind: 'rule', x1: 0, y1: level, x2: 100, y2: level, look: 'quiet' }]
  const taken: { x: number; y: number }[] = []
  for (const { from, until } of events) {
    const x = rounded(across(from))
    if (until)
      marks.push({
        kind: 'rect',
        x,
        y: level - 4,
        width: Math.max(0.5, rounded(across(until.time) - x)),
        height: 8,
        look: 'hairline',
      })
    let y = level
    while (taken.some((other) => other.y === y && Math.abs(other.x - x) < 3) && y > 8) y -= 11
    taken.push({ x, y })
    marks.push({ kind: 'dot', x, y, look: 'accent' })
  }
  const ends = { first: events[0]?.date ?? '', last: new Date(last).toISOString().slice(0, 4) }
  const year = (text: string) => speech.date(text.slice(0, 4))
  marks.push({ kind: 'text', x: 0, y: level + 22, dx: 0, at: 'start', text: year(ends.first), look: 'quiet' })
  if (ends.last !== ends.first.slice(0, 4))
    marks.push({
      kind: 'text',
      x: 100,
      y: level + 22,
      dx: 0,
      at: 'end',
      text: year(ends.last),
      look: 'quiet',
    })
  return chartScene(level + 28, marks)
}
