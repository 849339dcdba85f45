import type { MultiLineString, Position } from 'geojson'
import { mesh } from 'topojson-client'
import type { Atlas, Shape } from './atlas'
import { type Box, type Disputed, disputed } from './disputed'
import { polygonWith } from './move-territory'

/** The lines on land that some state concerned does not accept, as the map data has them before anything is moved. */
export function contestedLines(atlas: Atlas): MultiLineString {
  const coordinates = Object.values(disputed).flatMap((dispute) => [
    ...around(atlas, dispute),
    ...along(atlas, dispute),
  ])
  return { type: 'MultiLineString', coordinates }
}

/** Where a disputed territory meets the states that dispute it. */
function around(atlas: Atlas, { held, claimants, inside }: Disputed): Position[][] {
  if (!held) return []
  const [piece, own] =
    'polygonOf' in held
      ? [polygonWith(atlas, held.polygonOf, inside), held.polygonOf]
      : 'code' in held
        ? [atlas.territories.get(held.code)?.shape, held.code]
        : [atlas.uncoded.get(held.uncoded), '']
  const neighbours = claimants
    .filter((code) => code !== own)
    .flatMap((code) => atlas.territories.get(code)?.shape ?? [])
  if (!piece) return []
  return shared(atlas, [piece, ...neighbours], (a, b) => a === piece || b === piece)
}

/** The part of a border that lies in the disputed land. */
function along(atlas: Atlas, { line }: Disputed): Position[][] {
  if (!line) return []
  const shapes = line.between.flatMap((code) => atlas.territories.get(code)?.shape ?? [])
  return shared(atlas, shapes, () => true).flatMap((points) => within(points, line.within))
}

function shared(atlas: Atlas, geometries: Shape[], wanted: (a: unknown, b: unknown) => boolean) {
  const collection = { type: 'GeometryCollection' as const, geometries }
  return mesh(atlas.topology, collection, (a, b) => a !== b && wanted(a, b)).coordinates
}

/** The stretches of a line that lie in a box. */
function within(points: readonly Position[], [west, south, east, north]: Box): Position[][] {
  const stretches: Position[][] = [[]]
  for (const [lon = 0, lat = 0] of points) {
    if (lon >= west && lon <= east && lat >= south && lat <= north) stretches.at(-1)?.push([lon, lat])
    else if (stretches.at(-1)?.length) stretches.push([])
  }
  return stretches.filter(({ length }) => length > 1)
}
