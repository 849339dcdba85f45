import { type GeoPermissibleObjects, geoOrthographic, geoPath } from 'd3-geo'
import { type Frame, type LonLat, project } from './frame'

/** SVG path data of shapes on the near side of the globe; what crosses the limb is cut off there. */
export function pathIn(frame: Frame): (shape: GeoPermissibleObjects) => string {
  const path = pathOver(frame)
  return (shape) => path(shape) ?? ''
}

/** How much of the picture a shape covers, from 0 to 1. */
export function shareOf(frame: Frame, shape: GeoPermissibleObjects): number {
  return pathOver(frame).area(shape) / (frame.width * frame.height)
}

function pathOver({ centre, radius, width, height }: Frame) {
  const projection = geoOrthographic()
    .rotate([-centre[0], -centre[1]])
    .translate([width / 2, height / 2])
    .scale(radius)
    .clipAngle(90)
    .precision(0.2)
  return geoPath(projection).digits(2)
}

/** Where a place falls in the picture, unless it is on the far side or outside. */
export function placeIn(
  { centre, radius, width, height }: Frame,
  place: LonLat,
): readonly [number, number] | undefined {
  const { x, y, z } = project(centre, place)
  const [across, down] = [width / 2 + x * radius, height / 2 - y * radius]
  const inside = z > 0 && across > 0 && across < width && down > 0 && down < height
  return inside ? [across, down] : undefined
}
