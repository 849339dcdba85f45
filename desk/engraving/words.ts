import { geoArea, geoCentroid, geoContains, geoInterpolate } from 'd3-geo'
import type { Frame, LonLat } from '../earth/frame'
import { type Box, placeLabels } from '../earth/place-labels'
import { placeIn } from '../earth/projection'
import { land, type Territories, territory } from '../earth/territories'
import type { Faces } from '../hero/faces'
import { along, mustSet, straight } from '../hero/lettering'
import { inks } from './colours'
import type { Engraving, Name } from './engrave'

type Spot = readonly [number, number]

/** Sizes of letters on a plate 1800 pixels wide: read on a phone, where it is a fifth of that. */
const sizes = { place: 40, sea: 46, land: 38, dispute: 31 } as const
const capHeight = 0.68
const gap = 25

/** Every name on the map and the sign it belongs to. */
export function words(territories: Territories, faces: Faces, frame: Frame, map: Engraving): string[] {
  const unasked = [...map.drawing.highlight, ...map.drawing.mark].flatMap((code) =>
    landName(territories, frame, code, map),
  )
  const named = [...unasked, ...map.lands]
  const signs = [
    ...map.drawing.points.map((point) => ({ ...point, sign: dot })),
    ...map.bases.map((point) => ({ ...point, sign: diamond })),
    ...map.straits.map((point) => ({ ...point, sign: brackets })),
  ].flatMap(({ name, at, sign }) => {
    const spot = placeIn(frame, at)
    return spot ? [{ name, spot, sign }] : []
  })
  const lines = signs.map(({ name }) => mustSet(faces.bold, name))
  const spotsOf = (names: readonly Name[]) => names.flatMap(({ through }) => way(frame, through))
  const boxes = placeLabels(
    signs.map(({ spot }, i) => ({
      dot: spot,
      width: (lines[i]?.width ?? 0) * sizes.place,
      height: sizes.place * capHeight,
    })),
    [...spotsOf(named), ...spotsOf(map.seas), ...spotsOf(map.ways)],
    frame,
    gap,
  )
  const taken: Box[] = [
    ...boxes,
    ...signs.map(({ spot: [x, y] }) => ({ x: x - 18, y: y - 18, width: 36, height: 36 })),
  ]
  // A name the writer has set stays there; what stands where it must gives way to it.
  const set = (text: string, size: number, spot: Spot) => {
    const box = free(spot, mustSet(faces.roman, text, 0.08).width * size, size, taken)
    taken.push(box)
    return [box.x + box.width / 2, box.y + box.height / 2] as const
  }
  const lands = [...map.lands, ...unasked].map(({ text, through }) => {
    const name = { text: text.toUpperCase(), through }
    const spot = through.length === 1 && through[0] ? placeIn(frame, through[0]) : undefined
    const ink = { fill: inks.ink, halo: inks.paper }
    if (!spot) return setName(faces.roman, frame, name, sizes.land, ink)
    return centred(faces.roman, name.text, set(name.text, sizes.land, spot), sizes.land, ink, 0.08)
  })
  const disputes = map.disputes.map((dispute) => disputeName(faces, frame, dispute, taken))
  return [
    ...map.seas.map((name) =>
      setName(faces.italic, frame, name, sizes.sea, { fill: inks.water, halo: inks.sea }),
    ),
    ...lands,
    ...disputes,
    ...signs.map(({ spot, sign }) => sign(spot)),
    ...lines.map((line, i) => {
      const { x = 0, y = 0, height = 0 } = boxes[i] ?? {}
      return straight(line, [x, y + height], sizes.place, { fill: inks.ink, halo: inks.paper })
    }),
    ...map.ways.map((name) => wayName(faces, frame, name)),
  ]
}

/** The name of a state that is drawn, in its middle, unless the writer has named it somewhere within. */
function landName(territories: Territories, frame: Frame, code: string, map: Engraving): Name[] {
  const { name } = territory(territories, code)
  const area = land(territories, [code])
  const isSet = map.lands.some(({ through }) => through.some((place) => geoContains(area, [...place])))
  const parts = area.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
  const largest = parts.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a))
  const [lon, lat] = geoCentroid(largest)
  return isSet || !placeIn(frame, [lon, lat]) ? [] : [{ text: name, through: [[lon, lat]] }]
}

/** How far the middle of a name may be moved from its place, in its own widths and heights. */
const shifts: readonly Spot[] = [
  [0, 0],
  [0, -1],
  [0, 1],
  [0, -2],
  [0, 2],
  [-0.6, 0],
  [0.6, 0],
  [-0.6, -1.2],
  [0.6, -1.2],
  [-0.6, 1.2],
  [0.6, 1.2],
  [-1.1, 0],
  [1.1, 0],
]

/** Where a name of a size stands off what is there already: the nearest free spot, or its own. */
function free([x, y]: Spot, width: number, height: number, taken: readonly Box[]): Box {
  const boxes = shifts.map(([right, down]) => ({
    x: x - width / 2 + right * width,
    y: y - height / 2 + down * height,
    width,
    height,
  }))
  const isFree = (box: Box) =>
    taken.every(
      (other) =>
        box.x > other.x + other.width ||
        other.x > box.x + box.width ||
        box.y > other.y + other.height ||
        other.y > box.y + box.height,
    )
  return boxes.find(isFree) ?? boxes[0] ?? { x, y, width, height }
}

function setName(
  face: Faces['roman'],
  frame: Frame,
  { text, through }: Name,
  size: number,
  ink: { fill: string; halo: string },
): string {
  const spots = through.flatMap((place) => {
    const spot = placeIn(frame, place)
    return spot ? [spot] : []
  })
  if (spots.length > 1) return along(face, text, spots, size, ink)
  return spots[0] ? centred(face, text, spots[0], size, ink, 0.08) : ''
}

function centred(
  face: Faces['roman'],
  text: string,
  [x, y]: Spot,
  size: number,
  ink: { fill: string; halo: string },
  tracking = 0,
) {
  const line = mustSet(face, text, tracking)
  return straight(line, [x - (line.width * size) / 2, y + (size * capHeight) / 2], size, ink)
}

/** A territory whose place is contested says so on the map. */
function disputeName(
  faces: Faces,
  frame: Frame,
  { name, inside }: { name: string; inside: LonLat },
  taken: Box[],
): string {
  const spot = placeIn(frame, inside)
  if (!spot) return ''
  const ink = { fill: inks.accent, halo: inks.paper }
  const plain = name.replace(/^the /, '').replace(/^./, (letter) => letter.toUpperCase())
  const box = free(spot, mustSet(faces.italic, plain).width * sizes.dispute, sizes.dispute * 2, taken)
  taken.push(box)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  return (
    centred(faces.italic, plain, [x, y - 14], sizes.dispute, ink) +
    centred(faces.italic, 'disputed', [x, y + 16], sizes.dispute * 0.8, ink)
  )
}

/** The name of a line stands over its middle, turned as the line runs. */
function wayName(faces: Faces, frame: Frame, { text, through }: Name): string {
  if (text === '') return ''
  const spots = way(frame, through)
  const middle = Math.floor(spots.length / 2)
  const [from, to] = [spots[middle - 1], spots[middle + 1]]
  const at = spots[middle]
  if (!from || !to || !at) return ''
  const line = mustSet(faces.italic, text)
  const turn = Math.atan2(to[1] - from[1], to[0] - from[0])
  const upright = Math.abs(turn) > Math.PI / 2 ? turn + Math.PI : turn
  const back = (line.width * sizes.dispute) / 2
  const lift = 12
  const x = at[0] - back * Math.cos(upright) + lift * Math.sin(upright)
  const y = at[1] - back * Math.sin(upright) - lift * Math.cos(upright)
  return straight(
    line,
    [x, y],
    sizes.dispute,
    { fill: inks.accent, halo: inks.paper },
    (upright * 180) / Math.PI,
  )
}

/** Spots along the shortest way through places. */
function way(frame: Frame, through: readonly LonLat[]): Spot[] {
  const steps =
    through.length === 1 ? through : through.slice(1).flatMap((to, i) => between(through[i] ?? to, to))
  return steps.flatMap((place) => {
    const spot = placeIn(frame, place)
    return spot ? [spot] : []
  })
}

function between(from: LonLat, to: LonLat): LonLat[] {
  const go = geoInterpolate([...from], [...to])
  return Array.from({ length: 41 }, (_, i) => go(i / 40))
}

function dot([x, y]: Spot): string {
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="8.5" fill="${inks.paper}" stroke="${inks.accent}" stroke-width="4.5"/>`
}

function diamond([x, y]: Spot): string {
  return `<path d="M${x.toFixed(1)} ${(y - 13).toFixed(1)}l13 13-13 13-13-13z" fill="${inks.accent}" stroke="${inks.paper}" stroke-width="3"/>`
}

/** Two bows that turn their backs on each other, as charts mark a narrow passage. */
function brackets([x, y]: Spot): string {
  const d = `M${(x - 17).toFixed(1)} ${(y - 15).toFixed(1)}q13 15 0 30m34-30q-13 15 0 30`
  return (
    `<path d="${d}" fill="none" stroke="${inks.paper}" stroke-width="9" stroke-linecap="round"/>` +
    `<path d="${d}" fill="none" stroke="${inks.accent}" stroke-width="4.5" stroke-linecap="round"/>`
  )
}
