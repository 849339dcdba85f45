import { scaleLinear, scaleUtc } from 'd3-scale'
import { area, line } from 'd3-shape'
import type { PropsOf } from '../content/vocabulary'
import type { ChartData, Row } from './chart-data'
import type { Speech } from './numbers'
import { chartScene, type Look, type Mark, rounded, type Scene, seriesLooks } from './scene'

type Kind = PropsOf<'Chart'>['kind']

/** The drawings of a chart, one for each panel, all to one scale. */
export function drawChart(kind: Kind, data: ChartData, speech: Speech): { name: string; scene: Scene }[] {
  const rows = data.panels.flatMap((panel) => panel.rows)
  const hasHighlight = rows.some(({ isHighlit }) => isHighlit)
  return data.panels.map(({ name, rows: own }) => ({
    name,
    scene:
      kind === 'bar'
        ? bars(own, rows, { speech, hasHighlight })
        : kind === 'dot'
          ? dots(own, rows, { speech, hasHighlight })
          : curves(kind, own, { rows, speech, series: data.series }),
  }))
}

interface Context {
  speech: Speech
  hasHighlight: boolean
}

const textBaseline = 12
/** Under a name, before what it is the name of. */
const nameHeight = 18
const barHeight = 12
const gap = 10

/** Each name over its bars, so that a phone has as much room for them as a desk. */
function bars(own: readonly Row[], all: readonly Row[], { speech, hasHighlight }: Context): Scene {
  // The number stands at the end of the longest bar, too.
  const across = scaleLinear([Math.min(0, ...valuesOf(all)), Math.max(0, ...valuesOf(all))], [0, 82])
  const zero = across(0)
  const marks: Mark[] = []
  let y = 0
  for (const { name, values, isHighlit } of own) {
    marks.push(textAt(0, y + textBaseline, name, 'ink'))
    y += nameHeight
    for (const [i, value] of values.entries()) {
      if (value === undefined) continue
      const end = across(value)
      const look =
        values.length > 1 ? (seriesLooks[i] ?? 'quiet') : hasHighlight && !isHighlit ? 'quiet' : 'accent'
      const [x, width] = [rounded(Math.min(zero, end)), rounded(Math.abs(end - zero))]
      marks.push({ kind: 'rect', x, y, width: Math.max(0.3, width), height: barHeight, look })
      marks.push({ ...textAt(rounded(Math.max(zero, end)), y + 10.5, speech.number(value), 'quiet'), dx: 6 })
      y += barHeight + 3
    }
    y += gap - 3
  }
  return chartScene(y, marks)
}

/** Each name over a line on which its numbers are dots. */
function dots(own: readonly Row[], all: readonly Row[], { speech, hasHighlight }: Context): Scene {
  const across = scaleLinear([Math.min(...valuesOf(all)), Math.max(...valuesOf(all))], [9, 88])
  const marks: Mark[] = []
  let y = 0
  for (const { name, values, isHighlit } of own) {
    const places = values.flatMap((value, i) =>
      value === undefined ? [] : [{ value, x: rounded(across(value)), i }],
    )
    const sorted = [...places].sort((a, b) => a.x - b.x)
    const [first, last] = [sorted[0], sorted.at(-1)]
    marks.push(textAt(0, y + textBaseline, name, 'ink'))
    const level = y + nameHeight + 8
    marks.push({ kind: 'rule', x1: 0, y1: level, x2: 100, y2: level, look: 'hairline' })
    if (first && last && first !== last) {
      marks.push({ kind: 'rule', x1: first.x, y1: level, x2: last.x, y2: level, look: 'quiet' })
      marks.push({ ...textAt(first.x, level + 4, speech.number(first.value), 'quiet', 'end'), dx: -9 })
    }
    for (const { x, i } of places) {
      const look =
        values.length > 1 ? (seriesLooks[i] ?? 'quiet') : hasHighlight && !isHighlit ? 'quiet' : 'accent'
      marks.push({ kind: 'dot', x, y: level, look })
    }
    if (last) marks.push({ ...textAt(last.x, level + 4, speech.number(last.value), 'quiet'), dx: 9 })
    y = level + 8 + gap
  }
  return chartScene(y, marks)
}

const top = 22
const foot = 196
/** Before it stand the numbers at the side. */
const firstPlace = 12

/** Lines or an area over time, with numbers at the side where reading begins and names at the ends of the lines. */
function curves(
  kind: 'line' | 'area',
  own: readonly Row[],
  { rows, speech, series }: { rows: readonly Row[]; speech: Speech; series: readonly string[] },
): Scene {
  const values = valuesOf(rows)
  const floor = kind === 'area' ? Math.min(0, ...values) : Math.min(...values)
  const up = scaleLinear([floor, Math.max(...values)], [foot, top]).nice(4)
  const times = rows.map(({ time }) => time)
  const across = scaleUtc([Math.min(...times), Math.max(...times)], [firstPlace, 99])
  const marks: Mark[] = up.ticks(4).flatMap((tick): Mark[] => {
    const y = rounded(up(tick))
    return [
      { kind: 'rule', x1: 0, y1: y, x2: 100, y2: y, look: 'hairline' },
      textAt(0, y - 4, speech.number(tick), 'quiet'),
    ]
  })
  const ends: { y: number; text: string; look: Look }[] = []
  for (const [i, name] of series.entries()) {
    const look = seriesLooks[i] ?? 'quiet'
    const known = own.filter((row) => row.values[i] !== undefined)
    const x = (row: Row) => across(row.time)
    const y = (row: Row) => up(row.values[i] ?? 0)
    const has = (row: Row) => row.values[i] !== undefined
    if (kind === 'area') {
      const filled = area<Row>(x, up(Math.max(0, floor)), y)
        .digits(1)
        .defined(has)(own)
      marks.push({ kind: 'path', d: filled ?? '', look: 'land', as: 'fill' })
    }
    const drawn = line<Row>(x, y).digits(1).defined(has)(own)
    marks.push({ kind: 'path', d: drawn ?? '', look, as: 'line' })
    const last = known.at(-1)
    if (!last) continue
    marks.push({ kind: 'dot', x: rounded(x(last)), y: rounded(y(last)), look })
    const said = speech.number(last.values[i] ?? 0)
    ends.push({
      y: y(last) - 8,
      text: series.length > 1 ? `${name} ${said}` : said,
      look: look === 'hairline' ? 'quiet' : look,
    })
  }
  marks.push(...apart(ends))
  marks.push(...datesUnder(across, own, speech))
  return chartScene(foot + 24, marks)
}

/** Names at the ends of lines, each moved up until it stands clear of the one below. */
function apart(ends: { y: number; text: string; look: Look }[]): Mark[] {
  let below = Number.POSITIVE_INFINITY
  return ends
    .sort((a, b) => b.y - a.y)
    .map(({ y, text, look }) => {
      below = Math.min(y, below - 16)
      return { ...textAt(100, rounded(Math.max(10, below)), text, look, 'end') }
    })
}

/** The first and the last date, and what lies between as far as there is room for it on a phone. */
function datesUnder(
  across: ReturnType<typeof scaleUtc<number>>,
  own: readonly Row[],
  speech: Speech,
): Mark[] {
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) return []
  const isYearly = own.every(({ name }) => name.length === 'YYYY'.length)
  const between = across
    .ticks(4)
    .map((tick) => ({
      x: across(tick),
      name: isYearly ? tick.toISOString().slice(0, 4) : tick.toISOString().slice(0, 7),
    }))
    .filter(({ x }) => x > 28 && x < 72)
    .filter((_, i, all) => all.length < 2 || i === Math.floor(all.length / 2))
  const baseline = foot + 18
  return [
    textAt(
      rounded(across(first.time)) <= 2 ? 0 : rounded(across(first.time)),
      baseline,
      speech.date(first.name),
      'quiet',
    ),
    ...between.map(({ x, name }) => textAt(rounded(x), baseline, speech.date(name), 'quiet', 'middle')),
    ...(first === last
      ? []
      : [
          textAt(
            rounded(across(last.time)) >= 98 ? 100 : rounded(across(last.time)),
            baseline,
            speech.date(last.name),
            'quiet',
            'end',
          ),
        ]),
  ]
}

function valuesOf(rows: readonly Row[]): number[] {
  return rows.flatMap(({ values }) => values.filter((value) => value !== undefined))
}

function textAt(x: number, y: number, text: string, look: Look, at: 'start' | 'middle' | 'end' = 'start') {
  return { kind: 'text' as const, x, y, dx: 0, at, text, look }
}
