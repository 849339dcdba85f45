import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GeoPermissibleObjects, geoArea, geoCentroid, geoDistance } from 'd3-geo'
import type { MultiPolygon } from 'geojson'
import { merge, mesh } from 'topojson-client'
import type {
  GeometryCollection,
  Polygon as Part,
  MultiPolygon as Parts,
  Topology,
} from 'topojson-specification'

type Shape = Part<{ name?: string }> | Parts<{ name?: string }>

/** The countries of the world as Natural Earth draws them at 1:50m, de facto, by their ISO code of two letters. */
export interface World {
  topology: Topology
  countries: ReadonlyMap<string, Shape>
  /** Those too, and what no code names. */
  shapes: readonly Shape[]
}

let read: World | undefined

export function world(): World {
  read ??= readWorld()
  return read
}

function readWorld(): World {
  const file = join(/*turbopackIgnore: true*/ process.cwd(), 'node_modules/world-atlas/countries-50m.json')
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology
  const found = topology.objects.countries
  const shapes = (found?.type === 'GeometryCollection' ? found.geometries : []).filter(
    (shape): shape is Shape => shape.type === 'Polygon' || shape.type === 'MultiPolygon',
  )
  const countries = new Map<string, Shape>()
  for (const shape of shapes) {
    const code = codeOf(shape)
    // Two shapes carry Australia's number; the first is the mainland.
    if (code && !countries.has(code)) countries.set(code, shape)
  }
  return { topology, countries, shapes }
}

/**
 * The ISO code of a shape of Natural Earth, in two letters. It numbers countries; the language tags of CLDR know which
 * letters belong to each number.
 */
export function codeOf({ id, properties }: Shape): string | undefined {
  if (properties?.name === 'Kosovo') return 'XK'
  return id === undefined ? undefined : new Intl.Locale(`und-${id}`).region
}

/** The land of some countries, borders between them dissolved. */
export function landOf(codes: readonly string[]): MultiPolygon {
  const { topology, countries } = world()
  return merge(
    topology,
    codes.flatMap((code) => countries.get(code) ?? []),
  )
}

let whole: MultiPolygon | undefined

export function allLand(): MultiPolygon {
  const { topology, shapes } = world()
  whole ??= merge(topology, [...shapes])
  return whole
}

/** Every border between two countries, once. */
export function borders(): GeoPermissibleObjects {
  const { topology, shapes } = world()
  const all: GeometryCollection = { type: 'GeometryCollection', geometries: [...shapes] }
  return mesh(topology, all, (a, b) => a !== b)
}

/** Islands smaller than this share of the largest part do not pull the frame, nor do lesser parts that lie far away, in radians. */
const negligible = 0.02
const lesser = 0.2
const far = 0.5

/** The parts of a country by which a map is framed: France without Guiana, Russia with Kamchatka. */
export function mainParts(code: string): MultiPolygon {
  const parts = landOf([code]).coordinates.map((coordinates) => {
    const polygon = { type: 'Polygon' as const, coordinates }
    return { coordinates, area: geoArea(polygon), middle: geoCentroid(polygon) }
  })
  const [first] = parts
  if (!first) return { type: 'MultiPolygon', coordinates: [] }
  const largest = parts.reduce((a, b) => (b.area > a.area ? b : a), first)
  const kept = parts.filter(
    ({ area, middle }) =>
      area >= largest.area * (geoDistance(middle, largest.middle) > far ? lesser : negligible),
  )
  return { type: 'MultiPolygon', coordinates: kept.map(({ coordinates }) => coordinates) }
}
