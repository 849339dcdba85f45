/** Longitude and latitude in degrees, in the order of GeoJSON. */
export type LonLat = readonly [number, number]

/** A view of the globe from far away: the point in the middle, and the globe's radius in pixels. */
export interface Frame {
  centre: LonLat
  radius: number
  width: number
  height: number
}

/** At zoom 1 the whole globe stands in the picture with a margin. */
export const globeShare = 0.46
/** Beyond this the imagery has too few pixels for the picture. */
export const zoomLimit = 9
/** The closest that a frame comes unasked: here the imagery is still crisp. */
export const zoomUnasked = 5
/** How much of the picture's width and height the framed points may take. */
const fill = 0.8

type Vector = readonly [number, number, number]

/** The frame with a given centre and zoom. */
export function frameAt(centre: LonLat, zoom: number, width: number, height: number): Frame {
  return { centre, radius: zoom * globeShare * height, width, height }
}

/** The zoom of a frame, whatever its size in pixels. */
export const zoomOf = ({ radius, height }: Frame) => radius / (globeShare * height)

/**
 * The frame that shows all points as large as it can: the box around them, seen from above its own middle,
 * fills most of the picture. Works in three dimensions, so no meridian is special.
 */
export function frameAround(
  points: readonly LonLat[],
  width: number,
  height: number,
  given?: LonLat,
  closest = zoomUnasked,
): Frame {
  const vectors = points.map(toVector)
  let centre = given ?? middle(vectors)
  let box = boxFrom(centre, vectors)
  for (let round = 0; round < 40 && !given; round++) {
    centre = pointAt(centre, (box.left + box.right) / 2, (box.bottom + box.top) / 2)
    box = boxFrom(centre, vectors)
  }
  const halfWidth = Math.max(Math.abs(box.left), Math.abs(box.right), 1e-6)
  const halfHeight = Math.max(Math.abs(box.bottom), Math.abs(box.top), 1e-6)
  const radius = fill * Math.min(width / 2 / halfWidth, height / 2 / halfHeight)
  const zoom = Math.min(closest, Math.max(1, radius / (globeShare * height)))
  return frameAt(centre, zoom, width, height)
}

/** Where a point falls on the unit disc seen from above `centre`; `z` below 0 is the far side. */
export function project(centre: LonLat, point: LonLat): { x: number; y: number; z: number } {
  return turned(centre, toVector(point))
}

function turned([lon, lat]: LonLat, [x, y, z]: Vector): { x: number; y: number; z: number } {
  const [l, p] = [radians(lon), radians(lat)]
  const forward = x * Math.cos(l) + y * Math.sin(l)
  return {
    x: y * Math.cos(l) - x * Math.sin(l),
    y: z * Math.cos(p) - forward * Math.sin(p),
    z: z * Math.sin(p) + forward * Math.cos(p),
  }
}

function boxFrom(centre: LonLat, vectors: readonly Vector[]) {
  const box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity }
  for (const vector of vectors) {
    const { x, y, z } = turned(centre, vector)
    // What lies beyond the limb is counted at the limb, so that it still pulls the middle towards itself.
    const reach = z < 0 ? 1 / Math.max(1e-9, Math.hypot(x, y)) : 1
    box.left = Math.min(box.left, x * reach)
    box.right = Math.max(box.right, x * reach)
    box.bottom = Math.min(box.bottom, y * reach)
    box.top = Math.max(box.top, y * reach)
  }
  return box
}

/** The point of the globe under a place on the unit disc; the inverse of `project`. */
export function pointAt([lon, lat]: LonLat, x: number, y: number): LonLat {
  const z = Math.sqrt(Math.max(0, 1 - x * x - y * y))
  const p = radians(lat)
  const up = z * Math.sin(p) + y * Math.cos(p)
  const forward = z * Math.cos(p) - y * Math.sin(p)
  const east = lon + degrees(Math.atan2(x, forward))
  return [((east + 540) % 360) - 180, degrees(Math.asin(Math.min(1, Math.max(-1, up))))]
}

function middle(vectors: readonly Vector[]): LonLat {
  const sum = vectors.reduce<Vector>(([a, b, c], [x, y, z]) => [a + x, b + y, c + z], [0, 0, 0])
  return [degrees(Math.atan2(sum[1], sum[0])), degrees(Math.atan2(sum[2], Math.hypot(sum[0], sum[1])))]
}

function toVector([lon, lat]: LonLat): Vector {
  const [l, p] = [radians(lon), radians(lat)]
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)]
}

const radians = (degree: number) => (degree * Math.PI) / 180
const degrees = (radian: number) => (radian * 180) / Math.PI
