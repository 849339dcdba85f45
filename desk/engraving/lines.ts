import { geoGraticule } from 'd3-geo'
import type { Frame, LonLat } from '../earth/frame'
import { pathIn } from '../earth/projection'
import { land, lines, outline, type Territories } from '../earth/territories'
import type { Faces } from '../hero/faces'
import { mustSet, straight } from '../hero/lettering'
import { inks } from './colours'

const earthRadius = 6371
/** From the edge of the plate to the outer line of its frame, and between its two lines. */
const margin = 24
const between = 9

/** Meridians and parallels, as many as a map of this scale can bear. */
export function meridians(frame: Frame): string {
  const across = (frame.width / frame.radius) * (180 / Math.PI)
  const step = [0.25, 0.5, 1, 2, 5, 10, 15].find((degrees) => across / degrees < 9) ?? 30
  const net = geoGraticule()
    .step([step, step])
    .extentMajor([
      [-180, -90],
      [180, 90],
    ])
    .extentMinor([
      [-180, -88],
      [180, 88],
    ])
  const path = pathIn(frame)
  return `<path d="${path(net())}" fill="none" stroke="${inks.ink}" stroke-opacity="0.17" stroke-width="1.1"/>`
}

/** The states a map is about: a wash of colour along the inside of their borders, as mapmakers laid it by hand. */
export function tints(territories: Territories, frame: Frame, codes: readonly string[]): string[] {
  const path = pathIn(frame)
  return codes.flatMap((code, i) => {
    const area = path(land(territories, [code]))
    const band = path(outline(territories, [code], 'around'))
    return [
      `<clipPath id="within${i}"><path d="${area}"/></clipPath>`,
      `<path d="${area}" fill="${inks.tint}" fill-opacity="0.13"/>`,
      `<g clip-path="url(#within${i})" fill="none" stroke="${inks.tint}" stroke-linejoin="round">` +
        [34, 22, 12]
          .map((wide) => `<path d="${band}" stroke-width="${wide}" stroke-opacity="0.16"/>`)
          .join('') +
        '</g>',
    ]
  })
}

/** The states a map points at: hatched in the accent. */
export function fills(territories: Territories, frame: Frame, codes: readonly string[]): string[] {
  if (codes.length === 0) return []
  const path = pathIn(frame)
  const area = path(land(territories, codes))
  return [
    '<pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
      `<path d="M0 3.5h7" stroke="${inks.accent}" stroke-width="2.1"/></pattern>`,
    `<path d="${area}" fill="${inks.accent}" fill-opacity="0.12"/>`,
    `<path d="${area}" fill="url(#hatch)" fill-opacity="0.75"/>`,
    `<path d="${path(outline(territories, codes, 'around'))}" fill="none" stroke="${inks.accent}" stroke-width="2.4" stroke-linejoin="round"/>`,
  ]
}

/** Borders in dashes and dots; what some state concerned does not accept, in dots of the accent. */
export function borders(territories: Territories, frame: Frame, states: boolean): string[] {
  const path = pathIn(frame)
  const contested = path(territories.contested)
  const dashed = (d: string) =>
    `<path d="${d}" fill="none" stroke="${inks.ink}" stroke-opacity="0.8" stroke-width="1.7" stroke-dasharray="11 4 2.5 4"/>`
  return [
    ...(states ? [dashed(path(lines(territories.states, 'borders')))] : []),
    dashed(path(lines(territories.world, 'borders'))),
    contested &&
      `<path d="${contested}" fill="none" stroke="${inks.paper}" stroke-width="5"/>` +
        `<path d="${contested}" fill="none" stroke="${inks.accent}" stroke-width="3.4" stroke-dasharray="0.1 7.5" stroke-linecap="round"/>`,
  ]
}

/** The shortest way through places. */
export function way(frame: Frame, through: readonly LonLat[]): string {
  const d = pathIn(frame)({ type: 'LineString', coordinates: through.map((place) => [...place]) })
  return (
    `<path d="${d}" fill="none" stroke="${inks.paper}" stroke-opacity="0.85" stroke-width="7" stroke-linecap="round"/>` +
    `<path d="${d}" fill="none" stroke="${inks.accent}" stroke-width="3.2" stroke-linecap="round"/>`
  )
}

/** A rule of so many kilometres, true in the middle of the map. */
export function scale(faces: Faces, { radius, width, height }: Frame): string {
  const perKilometre = radius / earthRadius
  const kilometres = [5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1].find(
    (length) => length * perKilometre < width / 7,
  )
  // On a picture of the whole globe no one scale is true.
  if (kilometres === undefined || radius < width / 2) return ''
  const long = kilometres * perKilometre
  const [left, y] = [margin + between + 34, height - margin - between - 34]
  const d = `M${left} ${y - 9}v9h${long}v-9`
  const text = mustSet(faces.roman, `${kilometres.toLocaleString('en')} km`)
  return (
    `<path d="${d}" fill="none" stroke="${inks.paper}" stroke-width="6" stroke-opacity="0.8"/>` +
    `<path d="${d}" fill="none" stroke="${inks.ink}" stroke-width="2"/>` +
    straight(text, [left + 8, y - 9], 24, { fill: inks.ink, halo: inks.paper })
  )
}

/** Two lines around the map, on bare paper. */
export function neatline({ width, height }: Frame): string {
  const box = (inset: number) => `M${inset} ${inset}h${width - 2 * inset}v${height - 2 * inset}H${inset}z`
  const inner = margin + between
  return (
    `<path fill-rule="evenodd" fill="${inks.paper}" d="M0 0h${width}v${height}H0z${box(inner)}"/>` +
    `<path d="${box(margin)}" fill="none" stroke="${inks.ink}" stroke-width="3.4"/>` +
    `<path d="${box(inner)}" fill="none" stroke="${inks.ink}" stroke-width="1.3"/>`
  )
}
