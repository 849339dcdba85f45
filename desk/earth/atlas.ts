import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { GeoJsonProperties } from 'geojson'
import type { GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { codeOf } from '../../lib/figures/world'
import { densify } from './densify'
import { postalCodes } from './postal-codes'

export type Shape = Polygon<{ name?: string }> | MultiPolygon<{ name?: string }>

/** A country, a dependency or a state of the United States, as its atlas draws it. */
export interface Territory {
  /** ISO 3166-1 alpha-2, or `US-` and the postal code of a state. */
  code: string
  name: string
  shape: Shape
}

/** Territories that share one set of borderlines, so that a border between two of them is one line. */
export interface Atlas {
  topology: Topology
  territories: Map<string, Territory>
  /** Land that no ISO code names, by the name Natural Earth gives it. */
  uncoded: Map<string, Shape>
}

const file = createRequire(import.meta.url)
const regionNames = new Intl.DisplayNames('en', { type: 'region' })

/** How finely coasts are drawn: at 1:50m an island of ten kilometres is a few points, at 1:10m a strait stays open. */
export type Detail = '50m' | '10m'

/** The countries of the world from Natural Earth. Read anew each time, since overrides change it. */
export function readWorld(detail: Detail = '50m'): Atlas {
  const atlas = open(`world-atlas/countries-${detail}.json`)
  for (const { shape, name } of shapesOf(atlas.topology, 'countries')) {
    const code = codeOf(shape)
    // Two shapes carry Australia's number; the first is the mainland.
    if (!code || atlas.territories.has(code)) atlas.uncoded.set(name, shape)
    else atlas.territories.set(code, { code, name: plainName(code, name), shape })
  }
  return atlas
}

/** The states of the United States from the Census Bureau at 1:10m. */
export function readStates(): Atlas {
  const atlas = open('us-atlas/states-10m.json')
  for (const { shape, name } of shapesOf(atlas.topology, 'states')) {
    const code = postalCodes[String(shape.id)]
    if (code) atlas.territories.set(`US-${code}`, { code: `US-${code}`, name, shape })
  }
  return atlas
}

function open(path: string): Atlas {
  const topology = JSON.parse(readFileSync(file.resolve(path), 'utf8')) as Topology
  return { topology: densify(topology), territories: new Map(), uncoded: new Map() }
}

function shapesOf(topology: Topology, collection: string): { shape: Shape; name: string }[] {
  const found = topology.objects[collection]
  const shapes = found?.type === 'GeometryCollection' ? found.geometries : []
  return shapes.filter(isShape).map((shape) => ({ shape, name: nameIn(shape) }))
}

function isShape(shape: GeometryObject<GeoJsonProperties>): shape is Shape {
  return shape.type === 'Polygon' || shape.type === 'MultiPolygon'
}

function nameIn({ properties }: Shape): string {
  return String(properties?.name ?? '')
}

/** `Myanmar (Burma)` and `Hong Kong SAR China` are written for menus, not for sentences. */
function plainName(code: string, fallback: string): string {
  const name = regionNames.of(code) ?? fallback
  return name === code
    ? fallback
    : name.replace(/ \(.*\)| SAR China| Territories$/, '').replaceAll('&', 'and')
}
