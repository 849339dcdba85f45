import { geoArea } from 'd3-geo'
import type { MultiLineString, MultiPolygon, Position } from 'geojson'
import { merge, mesh } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import { type Atlas, type Detail, readStates, readWorld, type Shape, type Territory } from './atlas'
import { contestedLines } from './contested'
import type { Override } from './disputed'
import { CannotDraw } from './fault'
import { moveTerritory } from './move-territory'

/** Every territory that can be named on the command line, after the writer's overrides. */
export interface Territories {
  world: Atlas
  states: Atlas
  /** The lines that some state concerned does not accept, whatever the writer moved. */
  contested: MultiLineString
}

export function readTerritories(overrides: readonly Override[] = [], detail?: Detail): Territories {
  const world = readWorld(detail)
  const contested = contestedLines(world)
  for (const override of overrides) moveTerritory(world, override)
  let states: Atlas | undefined
  return {
    world,
    contested,
    // Few pictures show American states, and reading them takes time.
    get states() {
      states ??= readStates()
      return states
    },
  }
}

/** The territory of a code; says which codes are near when there is none. */
export function territory(territories: Territories, code: string): Territory {
  const atlas = inStates(code) ? territories.states : territories.world
  const found = atlas.territories.get(code)
  if (found) return found
  throw new CannotDraw(
    `Unknown territory "${code}"; expected an ISO 3166-1 code of two letters such as GE, or an American state ` +
      `such as US-DE. ${hint(code, [...atlas.territories.values()])}`,
  )
}

function hint(code: string, known: readonly Territory[]): string {
  const meant = code.toLowerCase()
  const named = known.filter(({ name }) => meant.length > 3 && name.toLowerCase().includes(meant))
  const similar = known.filter((candidate) => shareAllButOne(candidate.code, code.toUpperCase()))
  const near = (named.length > 0 ? named : similar).map(({ code, name }) => `${code} (${name})`).sort()
  if (near.length === 0) return 'See https://www.iso.org/obp/ui/#search for the codes.'
  return `Nearest: ${near.slice(0, 8).join(', ')}.`
}

function shareAllButOne(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  return [...a].filter((letter, i) => letter !== b[i]).length <= 1 || (a.length === 2 && a === reversed(b))
}

const reversed = (text: string) => [...text].reverse().join('')

/** The land of some territories, borders between them dissolved. */
export function land(territories: Territories, codes: readonly string[]): MultiPolygon {
  const coordinates = byAtlas(territories, codes).flatMap(
    ({ atlas, shapes }) => merge(atlas.topology, shapes).coordinates,
  )
  return { type: 'MultiPolygon', coordinates }
}

/** The lines around a group of territories and the borders between its members, each drawn once. */
export function outline(territories: Territories, codes: readonly string[], which: 'around' | 'between') {
  const coordinates = byAtlas(territories, codes).flatMap(
    ({ atlas, shapes }) =>
      mesh(atlas.topology, collection(shapes), (a, b) => (a === b) === (which === 'around')).coordinates,
  )
  return { type: 'MultiLineString', coordinates } satisfies MultiLineString
}

/** All borders of an atlas, or all its coasts. */
export function lines(atlas: Atlas, which: 'borders' | 'coasts'): MultiLineString {
  return mesh(atlas.topology, collection(shapesOf(atlas)), (a, b) => (a === b) === (which === 'coasts'))
}

/** All the land of an atlas in its parts, also that which no code names. */
export function allLand(atlas: Atlas): MultiPolygon[] {
  return shapesOf(atlas).map((shape) => {
    const { coordinates } = merge(atlas.topology, [shape])
    return { type: 'MultiPolygon', coordinates: coordinates.filter(isPart) }
  })
}

/** On a globe a speck that is written the wrong way round is all the world but itself. */
function isPart(coordinates: Position[][]): boolean {
  return geoArea({ type: 'Polygon', coordinates }) < 2 * Math.PI
}

function shapesOf({ territories, uncoded }: Atlas): Shape[] {
  return [...[...territories.values()].map(({ shape }) => shape), ...uncoded.values()]
}

function byAtlas(territories: Territories, codes: readonly string[]): { atlas: Atlas; shapes: Shape[] }[] {
  const shapes = (some: readonly string[]) => some.map((code) => territory(territories, code).shape)
  const states = codes.filter(inStates)
  const countries = codes.filter((code) => !inStates(code))
  return [
    ...(countries.length > 0 ? [{ atlas: territories.world, shapes: shapes(countries) }] : []),
    ...(states.length > 0 ? [{ atlas: territories.states, shapes: shapes(states) }] : []),
  ]
}

/** Whether a code is that of an American state. */
export const inStates = (code: string) => code.startsWith('US-')

function collection(geometries: Shape[]): GeometryCollection {
  return { type: 'GeometryCollection', geometries }
}
