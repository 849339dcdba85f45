import type { GeoPermissibleObjects } from 'd3-geo'
import { type Frame, type LonLat, zoomOf } from './frame'
import { pathIn, placeIn, shareOf } from './projection'
import { inStates, land, lines, outline, type Territories } from './territories'

/** A place marked with a dot. */
export interface Point {
  name: string
  at: LonLat
}

/** What is drawn over the globe. */
export interface Drawing {
  /** Codes of territories outlined as one group. */
  highlight: readonly string[]
  /** Codes of territories filled. */
  mark: readonly string[]
  points: readonly Point[]
  /** Pairs of places joined by the shortest way over the globe. */
  routes: readonly (readonly [LonLat, LonLat])[]
}

const amber = '#F2B950'
const red = '#E0323F'
const pale = '#FBF3DF'
const closeView = 3
const largeShare = 0.02

/** Draws a shape as a line of a colour; widths are those on a picture 2400 pixels wide. */
type Stroke = (shape: GeoPermissibleObjects, colour: string, width: number, opacity: number) => string

/** The drawing as an SVG of the frame's size. */
export function overlay(territories: Territories, frame: Frame, drawing: Drawing): string {
  const { width, height } = frame
  const unit = width / 2400
  const path = pathIn(frame)
  const stroke: Stroke = (shape, colour, wide, opacity) =>
    `<path d="${path(shape)}" fill="none" stroke="${colour}" stroke-width="${wide * unit}" ` +
    `stroke-opacity="${opacity}" stroke-linejoin="round" stroke-linecap="round"/>`
  const layers = [
    ...hairlines(territories, frame, drawing, stroke),
    ...highlights(territories, frame, drawing.highlight, stroke),
    ...marks(territories, frame, drawing.mark, stroke),
    ...drawing.routes.flatMap((route) => way(route, stroke)),
    ...drawing.points.map((point) => dot(frame, point, unit)),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${layers.join('\n')}</svg>`
}

/** Light around a line, as ever narrower lines laid on each other: a blur of so large a picture takes seconds. */
function glow(shape: GeoPermissibleObjects, colour: string, reach: number, strength: number, stroke: Stroke) {
  return [1, 0.82, 0.66, 0.52, 0.4, 0.3].map((share) => stroke(shape, colour, reach * share, strength / 6))
}

function hairlines(territories: Territories, frame: Frame, { highlight, mark }: Drawing, stroke: Stroke) {
  const { world } = territories
  const layers = [stroke(lines(world, 'borders'), '#fff', 1.7, 0.3)]
  if ([...highlight, ...mark].some(inStates)) {
    layers.push(stroke(lines(territories.states, 'borders'), '#fff', 1.5, 0.3))
  }
  // A close view outgrows the imagery; a drawn coast keeps its edge.
  if (zoomOf(frame) > closeView) layers.push(stroke(lines(world, 'coasts'), '#CFE3F5', 1.6, 0.3))
  return layers
}

function highlights(territories: Territories, frame: Frame, codes: readonly string[], stroke: Stroke) {
  if (codes.length === 0) return []
  const around = outline(territories, codes, 'around')
  return [
    `<path d="${pathIn(frame)(land(territories, codes))}" fill="${amber}" fill-opacity="0.1"/>`,
    ...glow(around, amber, 34, 0.34, stroke),
    // Amber on snow needs an edge.
    stroke(around, '#1A1206', 7.5, 0.34),
    stroke(outline(territories, codes, 'between'), amber, 2.6, 0.8),
    stroke(around, amber, 4.2, 0.95),
  ]
}

function marks(territories: Territories, frame: Frame, codes: readonly string[], stroke: Stroke) {
  if (codes.length === 0) return []
  const area = land(territories, codes)
  const around = outline(territories, codes, 'around')
  // A small state must catch the eye; through a large one the ground may show.
  const opacity = shareOf(frame, area) > largeShare ? 0.52 : 0.86
  return [
    ...glow(around, red, 60, 0.7, stroke),
    `<path d="${pathIn(frame)(area)}" fill="${red}" fill-opacity="${opacity}"/>`,
    stroke(around, '#FF8A86', 3, 0.95),
  ]
}

function way(places: Drawing['routes'][number], stroke: Stroke) {
  const line = { type: 'LineString' as const, coordinates: places.map((place) => [...place]) }
  return [...glow(line, amber, 24, 0.36, stroke), stroke(line, amber, 4.5, 0.95)]
}

function dot(frame: Frame, { at }: Point, unit: number): string {
  const place = placeIn(frame, at)
  if (!place) return ''
  const [x, y] = place.map((value) => value.toFixed(2))
  return (
    `<circle cx="${x}" cy="${y}" r="${24 * unit}" fill="${amber}" fill-opacity="0.28"/>` +
    `<circle cx="${x}" cy="${y}" r="${11 * unit}" fill="${pale}" stroke="${red}" stroke-width="${5 * unit}"/>`
  )
}
