import type { Disputed } from '../earth/disputed'
import { type Frame, type LonLat, zoomOf } from '../earth/frame'
import type { Drawing, Point } from '../earth/overlay'
import { pathIn } from '../earth/projection'
import { allLand, inStates, lines, type Territories } from '../earth/territories'
import type { Faces } from '../hero/faces'
import { inks } from './colours'
import { ground, landMask } from './ground'
import { hachures } from './hachures'
import type { Heights } from './heights'
import { borders, fills, meridians, neatline, scale, tints, way } from './lines'
import { words } from './words'

/** A name set along a way through one place or more. */
export interface Name {
  text: string
  through: readonly LonLat[]
}

/** What an engraved map shows beyond the ground. */
export interface Engraving {
  drawing: Pick<Drawing, 'highlight' | 'mark' | 'points'>
  /** Lines that join places; a line without a name has an empty one. */
  ways: readonly Name[]
  /** Bases, marked with a square that stands on its corner. */
  bases: readonly Point[]
  /** Straits, marked with a pair of brackets. */
  straits: readonly Point[]
  seas: readonly Name[]
  lands: readonly Name[]
  disputes: readonly Disputed[]
}

/** The map as pixels, and the drawing that goes over them. */
export interface Engraved {
  ground: Uint8Array
  svg: string
}

/** Draws a map as it was engraved: waterlines along the coasts, hachures down the slopes, names in their places. */
export async function engrave(
  territories: Territories,
  heights: Heights,
  faces: Faces,
  frame: Frame,
  map: Engraving,
): Promise<Engraved> {
  const path = pathIn(frame)
  const { width, height } = frame
  const mask = await landMask(frame, allLand(territories.world).map(path).join(''))
  const isLand = (x: number, y: number) => (mask[Math.floor(y) * width + Math.floor(x)] ?? 0) > 200
  const hills = hachures(frame, heights, isLand).map(
    (strokes) => `<path d="${strokes.path}" stroke-width="${strokes.width}"/>`,
  )
  const states = [...map.drawing.highlight, ...map.drawing.mark].some(inStates)
  const parts = [
    meridians(frame),
    ...tints(territories, frame, map.drawing.highlight),
    `<g fill="none" stroke="${inks.hills}" stroke-opacity="${hillsInk(frame)}" stroke-linecap="round">${hills.join('')}</g>`,
    ...fills(territories, frame, map.drawing.mark),
    `<path d="${path(lines(territories.world, 'coasts'))}" fill="none" stroke="${inks.ink}" stroke-width="1.7" stroke-linejoin="round"/>`,
    ...borders(territories, frame, states),
    ...map.ways.map(({ through }) => way(frame, through)),
    ...words(territories, faces, frame, map),
    scale(faces, frame),
    neatline(frame),
  ]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join('\n')}</svg>`
  return { ground: ground(frame, mask), svg }
}

/** The nearer a map comes, the fewer heights it has to go by, and the lighter the strokes that stand for them. */
function hillsInk(frame: Frame): number {
  const near = Math.min(1, Math.max(0, (zoomOf(frame) - 8) / 16))
  return Math.round((0.8 - 0.3 * near) * 100) / 100
}
