import { geoContains } from 'd3-geo'
import { feature, mergeArcs } from 'topojson-client'
import type { Polygon, Topology } from 'topojson-specification'
import type { Atlas, Shape } from './atlas'
import { type Disputed, disputed, type Override } from './disputed'
import { CannotDraw } from './fault'
import type { LonLat } from './frame'

/** Moves a disputed territory into another state, dissolving the border between them. */
export function moveTerritory(atlas: Atlas, { key, to }: Override) {
  const dispute = disputed[key]
  const receiver = atlas.territories.get(to)
  if (!dispute?.held || !receiver) {
    const movable = Object.keys(disputed).filter((name) => disputed[name]?.held)
    throw new CannotDraw(
      `Cannot draw ${key} in ${to}; expected one of ${movable.join(', ')}, then = and the code of a state, ` +
        'such as CRIMEA=UA. ' +
        (dispute
          ? `${dispute.held ? `${to} is no known state.` : 'The map data has no border around it.'}`
          : ''),
    )
  }
  if (dispute.drawnIn === to) return
  const piece = takeOut(atlas, dispute)
  receiver.shape = mergeArcs(atlas.topology, [receiver.shape, piece])
}

function takeOut(atlas: Atlas, { held, inside }: Disputed): Shape {
  if (held && 'polygonOf' in held) return takePolygon(atlas, held.polygonOf, inside)
  const from = held && 'code' in held ? atlas.territories.get(held.code)?.shape : undefined
  const piece = from ?? (held && 'uncoded' in held ? atlas.uncoded.get(held.uncoded) : undefined)
  if (!piece)
    throw new CannotDraw('The map data does not hold the territory to be moved; was it moved already?')
  if (held && 'code' in held) atlas.territories.delete(held.code)
  if (held && 'uncoded' in held) atlas.uncoded.delete(held.uncoded)
  return piece
}

/** Takes the one polygon of a state that holds a place. */
function takePolygon(atlas: Atlas, code: string, inside: LonLat): Shape {
  const owner = atlas.territories.get(code)
  const taken = polygonWith(atlas, code, inside)
  if (owner?.shape.type !== 'MultiPolygon' || !taken) {
    throw new CannotDraw(
      `${code} has no polygon at ${inside.join(', ')} in the map data; was it moved already?`,
    )
  }
  owner.shape = { type: 'MultiPolygon', arcs: owner.shape.arcs.filter((arcs) => arcs !== taken.arcs) }
  return taken
}

/** The one polygon of a state that holds a place. */
export function polygonWith(atlas: Atlas, code: string, inside: LonLat): Polygon | undefined {
  const shape = atlas.territories.get(code)?.shape
  const polygons = shape?.type === 'MultiPolygon' ? shape.arcs : []
  const arcs = polygons.find((one) => holds(atlas.topology, { type: 'Polygon', arcs: one }, inside))
  return arcs && { type: 'Polygon', arcs }
}

function holds(topology: Topology, shape: Shape, place: LonLat): boolean {
  return geoContains(feature(topology, shape), [...place])
}
