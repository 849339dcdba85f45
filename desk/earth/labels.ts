import { geoInterpolate } from 'd3-geo'
import type { Frame, LonLat } from './frame'
import { type Outline, outlineOf } from './label'
import type { Drawing } from './overlay'
import { placeLabels } from './place-labels'
import { placeIn } from './projection'

/** Of a label on a picture 2400 pixels wide. */
const size = 50
const capHeight = 0.72

/** The names of points as an SVG of the frame's size, or nothing when no point is in view. */
export async function labels(frame: Frame, { points, routes }: Drawing): Promise<string | undefined> {
  const unit = frame.width / 2400
  const visible = points.flatMap(({ name, at }) => {
    const dot = placeIn(frame, at)
    return dot ? [{ name, dot }] : []
  })
  if (visible.length === 0) return undefined
  const outlines = await Promise.all(visible.map(({ name }) => outlineOf(name)))
  const boxes = placeLabels(
    visible.map(({ dot }, i) => ({
      dot,
      width: (outlines[i]?.width ?? 0) * size * unit,
      height: size * capHeight * unit,
    })),
    routes.flatMap((route) => along(frame, route)),
    frame,
    30 * unit,
  )
  const drawn = outlines.map((outline, i) => {
    const { x = 0, y = 0, height = 0 } = boxes[i] ?? {}
    return letters(outline, x, y + height, size * unit)
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${frame.width}" height="${frame.height}">${drawn.join('')}</svg>`
}

function along(frame: Frame, [from, to]: readonly [LonLat, LonLat]) {
  const way = geoInterpolate([...from], [...to])
  return Array.from({ length: 101 }, (_, i) => placeIn(frame, way(i / 100))).filter(
    (place) => place !== undefined,
  )
}

/** Pale letters over a dark rim that keeps them legible on lamps and snow. */
function letters({ glyphs, unitsPerEm }: Outline, x: number, baseline: number, fontSize: number): string {
  const scale = fontSize / unitsPerEm
  const paths = glyphs
    .map((glyph) => `<path transform="translate(${glyph.x} 0)" d="${glyph.path}"/>`)
    .join('')
  const place = `transform="translate(${x.toFixed(2)} ${baseline.toFixed(2)}) scale(${scale} ${-scale})"`
  const rim = `fill="none" stroke="#05080D" stroke-opacity="0.55" stroke-width="${unitsPerEm * 0.16}" stroke-linejoin="round"`
  return `<g ${place}><g ${rim}>${paths}</g><g fill="#FBF3DF">${paths}</g></g>`
}
