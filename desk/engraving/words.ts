import { geoArea, geoCentroid, geoInterpolate } from 'd3-geo'
import type { Frame, LonLat } from '../earth/frame'
import { placeLabels } from '../earth/place-labels'
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
const gap = 20

/** Every name on the map and the sign it belongs to. */
export function words(territories: Territories, faces: Faces, frame: Frame, map: Engraving): string[] {
  const named = [
    ...[...map.drawing.highlight, ...map.drawing.mark].flatMap((code) =>
      landName(territories, frame, code, map),
    ),
    ...map.lands,
  ]
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
  return [
    ...map.seas.map((name) =>
      setName(faces.italic, frame, name, sizes.sea, { fill: inks.water, halo: inks.sea }),
    ),
    ...named.map((name) =>
      setName(faces.roman, frame, { ...name, text: name.text.toUpperCase() }, sizes.land, {
        fill: inks.ink,
        halo: inks.paper,
      }),
    ),
    ...map.disputes.map((dispute) => disputeName(faces, frame, dispute)),
    ...signs.map(({ spot, sign }) => sign(spot)),
    ...lines.map((line, i) => {
      const { x = 0, y = 0, height = 0 } = boxes[i] ?? {}
      return straight(line, [x, y + height], sizes.place, { fill: inks.ink, halo: inks.paper })
    }),
    ...map.ways.map((name) => wayName(faces, frame, name)),
  ]
}

/** The name of a state that is drawn, in its middle, unless the writer has set it somewhere. */
function landName(territories: Territories, frame: Frame, code: string, map: Engraving): Name[] {
  const { name } = territory(territories, code)
  const isSet = map.lands.some(({ text }) => text.toLowerCase() === name.toLowerCase())
  const parts = land(territories, [code]).coordinates.map((coordinates) => ({
    type: 'Polygon' as const,
    coordinates,
  }))
  const largest = parts.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a))
  const [lon, lat] = geoCentroid(largest)
  return isSet || !placeIn(frame, [lon, lat]) ? [] : [{ text: name, through: [[lon, lat]] }]
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
function disputeName(faces: Faces, frame: Frame, { name, inside }: { name: string; inside: LonLat }): string {
  const spot = placeIn(frame, inside)
  if (!spot) return ''
  const ink = { fill: inks.accent, halo: inks.paper }
  const plain = name.replace(/^the /, '').replace(/^./, (letter) => letter.toUpperCase())
  return (
    centred(faces.italic, plain, [spot[0], spot[1] - 14], sizes.dispute, ink) +
    centred(faces.italic, 'disputed', [spot[0], spot[1] + 16], sizes.dispute * 0.8, ink)
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
