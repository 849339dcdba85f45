import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoBounds,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoOrthographic,
  geoPath,
} from 'd3-geo'
import type { LonLat, MapData } from './map-data'
import { type Look, type Mark, mapBox, rounded, type Scene } from './scene'
import { allLand, borders, landOf, mainParts } from './world'

/** Pixels around what a map must show. */
const margin = 34
/** Beyond this distance from its middle, in radians, a map is one of the world. */
const ofTheWorld = 1.6
/** The closest that a map comes: about nine degrees across. */
const closest = 4200
/** Points nearer than this to the last are left out, in pixels of the box: nobody would see them. */
const step = 2.6
/** So is what lies nearer than this share of a step to the line between others: a text must not wait for its map. */
const straight = 0.4

/** A map that shows all that its data name as large as it can. */
export function drawMap(data: MapData, { inset = false } = {}): Scene {
  const projection = framing(data)
  const path = pathIn(projection)
  const marks: Mark[] = [
    filled(path(allLand()), 'land'),
    filled(path(landOf(data.highlight)), 'quiet'),
    filled(path(landOf(data.mark)), 'accent'),
    stroked(path(borders()), 'halo'),
    ...data.lines.map(({ way }) => stroked(path({ type: 'LineString', coordinates: [...way] }), 'ink')),
  ].filter((mark) => mark.kind !== 'path' || mark.d !== '')
  const tiny = [...data.highlight, ...data.mark].filter((code) => isTiny(projection, code))
  marks.push(
    ...tiny.flatMap((code) =>
      dotAt(projection, geoCentroid(landOf([code])), data.mark.includes(code) ? 'accent' : 'quiet'),
    ),
  )
  for (const { name, at } of data.places) {
    marks.push(...dotAt(projection, at, 'ink'), ...nameAt(projection, at, name, 'ink'))
  }
  for (const { name, at } of data.labels) marks.push(...nameAt(projection, at, name, undefined))
  if (inset) marks.push(...globe(projection, marks))
  return { kind: 'map', height: mapBox.height, box: mapBox, marks }
}

function framing(data: MapData): GeoProjection {
  const points = [
    ...[...data.highlight, ...data.mark].flatMap((code) =>
      mainParts(code).coordinates.flatMap((part) => part[0] ?? []),
    ),
    ...data.places.map(({ at }) => at),
    ...data.labels.map(({ at }) => at),
    ...data.lines.flatMap(({ way }) => way),
  ]
  const shown = { type: 'MultiPoint' as const, coordinates: points.map(([x = 0, y = 0]) => [x, y]) }
  const [[west], [east]] = geoBounds(shown)
  const middle = geoCentroid(shown)
  const reach = Math.max(0, ...points.map(([x = 0, y = 0]) => geoDistance([x, y], middle)))
  const isWorld = reach > ofTheWorld
  const centre = west <= east ? (west + east) / 2 : (west + east + 360) / 2
  const base = isWorld
    ? geoEqualEarth().rotate([-centre, 0])
    : geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]])
  const extent: [[number, number], [number, number]] = [
    [margin, margin],
    [mapBox.width - margin, mapBox.height - margin],
  ]
  base.precision(0.7).fitExtent(extent, shown)
  if (base.scale() > closest || !Number.isFinite(base.scale())) {
    base.scale(closest).translate([mapBox.width / 2, mapBox.height / 2])
    const [x = 0, y = 0] = base(middle) ?? []
    base.translate([mapBox.width - x, mapBox.height - y])
  }
  return base.clipExtent([
    [-2, -2],
    [mapBox.width + 2, mapBox.height + 2],
  ])
}

function pathIn(projection: GeoProjection, least = step): (shape: GeoPermissibleObjects) => string {
  const path = geoPath(projection).digits(1)
  return (shape) => compact(path(shape) ?? '', least)
}

function isTiny(projection: GeoProjection, code: string): boolean {
  const [[left, up], [right, down]] = geoPath(projection).bounds(landOf([code]))
  return right - left < 5 && down - up < 5
}

/** A path in whole pixels, each point said from the last; what is smaller than two steps is left out. */
export function compact(d: string, least: number): string {
  return d
    .split(/(?=M)/)
    .map((part) => {
      const isRing = part.endsWith('Z')
      const points = Array.from(
        part.matchAll(/(-?[\d.]+),(-?[\d.]+)/g),
        ([, x, y]) => [Number(x), Number(y)] as const,
      )
      const kept = straightened(points.filter(farFromLast(least)), least * straight).map(
        ([x, y]) => [Math.round(x), Math.round(y)] as const,
      )
      const end = points.at(-1)
      if (!isRing && end && kept.length < 2) kept.push([Math.round(end[0]), Math.round(end[1])])
      if (kept.length < (isRing ? 3 : 2) || (isRing && isSpeck(kept, least))) return ''
      const steps = kept.slice(1).map(([x, y], i) => {
        const [lastX, lastY] = kept[i] ?? [0, 0]
        return `${x - lastX},${y - lastY}`
      })
      const way = steps.filter((one) => one !== '0,0').join(' ')
      // A browser draws nothing of a path after a move that leads nowhere.
      if (way === '') return ''
      return `M${kept[0]?.join(',')}l${way.replaceAll(' -', '-').replaceAll(',-', '-')}${isRing ? 'z' : ''}`
    })
    .join('')
}

/** Islands that are dots on the map say nothing on it, and there are thousands of them. */
function isSpeck(points: readonly (readonly [number, number])[], least: number): boolean {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return Math.max(...xs) - Math.min(...xs) + Math.max(...ys) - Math.min(...ys) < least * 3
}

type Point = readonly [x: number, y: number]

/** The points that a line needs to keep its shape, by Ramer, Douglas and Peucker. */
function straightened(points: readonly Point[], least: number): readonly Point[] {
  const needed = new Set([0, points.length - 1])
  const open: [from: number, to: number][] = [[0, points.length - 1]]
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span
    let [farthest, distance] = [from, least]
    for (let i = from + 1; i < to; i++) {
      const away = distanceTo(points[i], points[from], points[to])
      if (away > distance) [farthest, distance] = [i, away]
    }
    if (farthest === from) continue
    needed.add(farthest)
    open.push([from, farthest], [farthest, to])
  }
  return points.filter((_, i) => needed.has(i))
}

/** From a point to the stretch between two others. */
function distanceTo([x, y]: Point = [0, 0], [ax, ay]: Point = [0, 0], [bx, by]: Point = [0, 0]): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - share * dx, y - ay - share * dy)
}

function farFromLast(least: number) {
  let last: readonly [number, number] | undefined
  return (point: readonly [number, number]) => {
    const isFar = !last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= least
    if (isFar) last = point
    return isFar
  }
}

const across = (x: number) => rounded((x / mapBox.width) * 100)
const down = (y: number) => rounded((y / mapBox.height) * 100)

function dotAt(projection: GeoProjection, at: readonly [number, number], look: Look): Mark[] {
  const place = projection([at[0], at[1]])
  return place ? [{ kind: 'dot', x: across(place[0]), y: down(place[1]), look }] : []
}

/** A name beside its dot, on the side where there is room; without one, around its place. */
function nameAt(projection: GeoProjection, at: LonLat, text: string, dot: Look | undefined): Mark[] {
  const place = projection(at)
  if (!place) return []
  const [x, y] = [across(place[0]), down(place[1])]
  const isLate = x > 66
  return dot
    ? [{ kind: 'text', x, y, dx: isLate ? -8 : 8, at: isLate ? 'end' : 'start', text, look: 'ink' }]
    : [{ kind: 'text', x, y, dx: 0, at: 'middle', text, look: 'ink' }]
}

const globeRadius = 56

/** Where on the Earth the map lies, in a corner where nothing is named. */
function globe(projection: GeoProjection, marks: readonly Mark[]): Mark[] {
  const corner = { x: mapBox.width - globeRadius - 10, y: mapBox.height - globeRadius - 10 }
  const isTaken = marks.some((mark) => mark.kind === 'text' && mark.x > 62 && mark.y > 70)
  const x = isTaken ? globeRadius + 10 : corner.x
  const middle = projection.invert?.([mapBox.width / 2, mapBox.height / 2]) ?? [0, 0]
  const small = geoOrthographic()
    .rotate([-middle[0], -middle[1]])
    .scale(globeRadius)
    .translate([x, corner.y])
    .clipAngle(90)
    .precision(1)
  const path = pathIn(small, 1.5)
  const sphere = path({ type: 'Sphere' })
  const frame = frameOf(projection)
  return [
    filled(sphere, 'halo'),
    filled(path(allLand()), 'land'),
    stroked(sphere, 'quiet'),
    stroked(path({ type: 'LineString', coordinates: frame }), 'accent'),
  ]
}

/** The edge of a map as a way over the globe. */
function frameOf(projection: GeoProjection): LonLat[] {
  const { width, height } = mapBox
  const corners = [
    [0, 0],
    [width / 2, 0],
    [width, 0],
    [width, height],
    [width / 2, height],
    [0, height],
    [0, 0],
  ] as const
  return corners.flatMap(([x, y]) => {
    const place = projection.invert?.([x, y])
    return place ? [place] : []
  })
}

function filled(d: string, look: Look): Mark {
  return { kind: 'path', d, look, as: 'fill' }
}

function stroked(d: string, look: Look): Mark {
  return { kind: 'path', d, look, as: 'line' }
}
