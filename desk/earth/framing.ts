import { geoArea, geoCentroid, geoDistance } from 'd3-geo'
import { CannotDraw } from './fault'
import { type Frame, frameAround, frameAt, globeShare, type LonLat } from './frame'
import type { Request } from './request'
import { land, type Territories } from './territories'

/** Islands smaller than this share of the largest part of a territory do not pull the frame. */
const negligible = 0.02
/** Nor do lesser parts that lie far away, in radians: France is framed without Guiana, America with Alaska. */
const lesser = 0.2
const far = 0.5

/** The frame the writer asked for, completed by what shows the drawing best. */
export function chooseFrame(
  territories: Territories,
  { drawing, centre, zoom }: Pick<Request, 'drawing' | 'centre' | 'zoom'>,
  { width, height, closest }: { width: number; height: number; closest?: number },
): Frame {
  if (centre && zoom !== undefined) return frameAt(centre, zoom, width, height)
  const points = [
    ...[...drawing.highlight, ...drawing.mark].flatMap((code) => corners(territories, code)),
    ...drawing.points.map(({ at }) => at),
    ...drawing.routes.flat(),
  ]
  if (points.length === 0 && !centre) {
    throw new CannotDraw(
      'Nothing to draw and nowhere to look; expected --highlight, --mark, --point, --route or --centre.',
    )
  }
  const chosen =
    points.length === 0
      ? frameAt(centre ?? [0, 0], 1, width, height)
      : frameAround(points, width, height, centre, closest)
  return zoom === undefined ? chosen : { ...chosen, radius: zoom * globeShare * height }
}

function corners(territories: Territories, code: string): LonLat[] {
  const parts = land(territories, [code]).coordinates.map((coordinates) => {
    const polygon = { type: 'Polygon' as const, coordinates }
    return { outer: coordinates[0] ?? [], area: geoArea(polygon), middle: geoCentroid(polygon) }
  })
  const largest = parts.reduce((a, b) => (b.area > a.area ? b : a))
  return parts
    .filter(({ area, middle }) => {
      const away = geoDistance(middle, largest.middle) > far
      return area >= largest.area * (away ? lesser : negligible)
    })
    .flatMap(({ outer }) => outer.map(([lon = 0, lat = 0]): LonLat => [lon, lat]))
}
