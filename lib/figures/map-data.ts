import { nearest } from '../content/nearest'
import type { Fault, Problem } from '../content/problem'
import type { Source } from '../content/source'
import { type Cell, readTable, type Table } from './csv'
import { Reading } from './values'
import { world } from './world'

/** Longitude and latitude in degrees, in the order of GeoJSON. */
export type LonLat = [longitude: number, latitude: number]

export interface MapData {
  table: Table
  /** Codes of countries. */
  highlight: readonly string[]
  mark: readonly string[]
  places: readonly { name: string; at: LonLat }[]
  /** Names without a dot, of seas and countries. */
  labels: readonly { name: string; at: LonLat }[]
  lines: readonly { name: string; way: readonly LonLat[] }[]
}

/** What a row of the data of a map can be. */
export const whats = ['highlight', 'mark', 'place', 'label', 'line'] as const
type What = (typeof whats)[number]

/** The columns of a map. */
const columns = { what: 'what', name: 'name', where: 'where' } as const

export function mapData(source: Source): { data?: MapData; problems: Problem[] } {
  const { table, problems } = readTable(source)
  if (!table) return { problems }
  const reading = new Reading(source, table)
  const [what, name, where] = [columns.what, columns.name, columns.where].map((one) => reading.column(one))
  if (what === undefined || name === undefined || where === undefined || reading.problems.length > 0)
    return { problems: reading.problems }
  const rows = table.rows.flatMap((row) => {
    const kind = whats.find((one) => one === row[what]?.text)
    if (!kind) reading.report(row[what], noWhat(row[what]?.text ?? ''))
    return kind ? [{ kind, name: row[name]?.text ?? '', where: row[where] }] : []
  })
  const of = (kind: What) => rows.filter((row) => row.kind === kind)
  const codes = (kind: 'highlight' | 'mark') => of(kind).flatMap((row) => codeIn(reading, row.where))
  const points = (kind: 'place' | 'label') =>
    of(kind).flatMap((row) => waysIn(reading, row.where, 1).map((at) => ({ name: row.name, at })))
  const data = {
    ...{ table, highlight: codes('highlight'), mark: codes('mark') },
    ...{ places: points('place'), labels: points('label') },
    lines: of('line').map((row) => ({ name: row.name, way: waysIn(reading, row.where, 2) })),
  }
  reading.unique(
    table.rows.map((row) => ({ key: `${row[what]?.text}\n${row[name]?.text}`, cell: row[name] })),
  )
  return reading.problems.length > 0 ? { problems: reading.problems } : { data, problems: [] }
}

function codeIn(reading: Reading, cell: Cell | undefined): string[] {
  const code = cell?.text ?? ''
  if (world().countries.has(code)) return [code]
  const meant = nearest(code, [...world().countries.keys()])
  reading.report(cell, {
    code: 'data-place',
    message: `found "${code}"; expected the ISO 3166-1 code of a country, two letters such as ${meant ?? 'GE'}`,
    hint: 'The codes are listed at https://www.iso.org/obp/ui/#search.',
  })
  return []
}

/** Degrees of latitude, then of longitude, of one place or of several with semicolons between them. */
function waysIn(reading: Reading, cell: Cell | undefined, least: 1 | 2): LonLat[] {
  const written = (cell?.text ?? '')
    .split(';')
    .map((place) => /^\s*(-?\d{1,2}(?:\.\d{1,6})?)[ ,]+(-?\d{1,3}(?:\.\d{1,6})?)\s*$/.exec(place))
  const way = written.flatMap((found): LonLat[] => {
    const [latitude, longitude] = [Number(found?.[1]), Number(found?.[2])]
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [[longitude, latitude]] : []
  })
  if (way.length === written.length && (least === 1 ? way.length === 1 : way.length > 1)) return way
  reading.report(cell, noPlace(cell?.text ?? '', least))
  return []
}

function noPlace(text: string, least: 1 | 2): Fault {
  return {
    code: 'data-place',
    message: `found "${text}"; expected ${least === 1 ? 'degrees of latitude and longitude, such as 41.7 44.8' : 'two places or more, such as 40.4 49.9; 41.7 44.8'}`,
    hint: 'North and east are above nought, south and west below: -33.9 18.4 is Cape Town.',
  }
}

function noWhat(text: string): Fault {
  return {
    code: 'data-place',
    message: `found "${text}"; expected ${whats.slice(0, -1).join(', ')} or ${whats.at(-1)}`,
    hint: 'highlight and mark fill a country, place is a dot with its name, label a name alone, line a way through places.',
  }
}
