import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { type Palette, paletteOf } from '../content/theme'
import { figureFrom } from '../edition/figures'
import type { Edition, PublishedArticle } from '../edition/gate'
import type { Drawn } from '../figures/figure'
import { type Look, type Mark, mapBox, type Scene } from '../figures/scene'
import { kept } from '../pictures/cache'
import { directionOf } from '../words/direction'
import { letters, onPaper } from './draw'
import { setLine, type Typeface, typefaces } from './typeface'

/** Pixels of the drawing, and how many of the image make one of them. */
const width = 600
const scale = 2
const margin = 24

/** Flat colours and the edges of letters: a few tones are enough of them. */
const encoding = { palette: true, colours: 16, dither: 0, effort: 10 } as const

interface Drawing {
  face: Typeface
  palette: Palette
  direction: 'ltr' | 'rtl'
}

/** Makes the image of a figure unless the cache has it. Returns the path of its file, a PNG. */
export async function makeFigure(edition: Edition, article: PublishedArticle, file: string): Promise<string> {
  const drawn = figureFrom(edition, article, file)
  if (!drawn) throw new Error(`${article.file} draws no figure from ${file}.`)
  const { language } = article
  const face = await typefaces.serif(lettersOf(drawn), language)
  const svg = figureSvg(drawn, {
    face,
    palette: paletteOf(edition.site, 'light'),
    direction: directionOf(language),
  })
  const name = createHash('sha256')
    .update(JSON.stringify([encoding, sharp.versions, svg]))
    .digest('hex')
    .slice(0, 16)
  return kept(`cards/${name}.png`, () =>
    sharp(Buffer.from(svg), { density: 72 * scale })
      .flatten()
      .png(encoding)
      .toBuffer(),
  )
}

function lettersOf({ title, unit, panels, key }: Drawn): string {
  const marks = panels.flatMap(({ name, scene }) => [
    name,
    ...scene.marks.map((mark) => (mark.kind === 'text' ? mark.text : '')),
  ])
  return [title, unit, ...key.map(({ text }) => text), ...marks].join(' ')
}

/** Title, unit, key and drawings under one another. */
export function figureSvg({ title, unit, key, panels }: Drawn, drawing: Drawing): string {
  const { direction, palette } = drawing
  const begin = direction === 'rtl' ? width - margin : margin
  const side = direction === 'rtl' ? 'right' : 'left'
  const parts: string[] = []
  let y = margin
  const say = (text: string, size: number, fill: string) => {
    y += size * 1.25
    for (const line of wrapped(drawing.face, text, (width - 2 * margin) / size)) {
      parts.push(
        letters(setLine(drawing.face, line, { direction }), { x: begin, baseline: y, size, fill, at: side }),
      )
      y += size * 1.25
    }
    y -= size
  }
  say(title, 20, palette.ink)
  if (unit) say(unit, 14, palette.quiet)
  for (const { text, look } of key) say(text, 14, colourOf(look, palette))
  y += 14
  for (const { name, scene } of panels) {
    if (name) {
      say(name, 15, palette.ink)
      y += 8
    }
    const box = { left: margin, top: y, width: width - 2 * margin, height: heightOf(scene) }
    parts.push(...scene.marks.map((mark) => drawnMark(mark, scene, box, drawing)))
    y += box.height + 18
  }
  const size = { width, height: Math.ceil(y + margin / 2) }
  return onPaper(size, parts, palette.paper).replace(
    '<svg ',
    `<svg viewBox="0 0 ${size.width} ${size.height}" `,
  )
}

function heightOf({ kind, height }: Scene): number {
  return kind === 'map' ? ((width - 2 * margin) * mapBox.height) / mapBox.width : height
}

interface Box {
  left: number
  top: number
  width: number
  height: number
}

function drawnMark(
  mark: Mark,
  { kind, box: from }: Scene,
  box: Box,
  { face, palette, direction }: Drawing,
): string {
  const x = (share: number) => round(box.left + (share / 100) * box.width)
  const y = (value: number) => round(box.top + (kind === 'map' ? (value / 100) * box.height : value))
  switch (mark.kind) {
    case 'rect':
      return `<rect x="${x(mark.x)}" y="${y(mark.y)}" width="${round((mark.width / 100) * box.width)}" height="${mark.height}" fill="${colourOf(mark.look, palette)}"/>`
    case 'rule':
      return `<path d="M${x(mark.x1)} ${y(mark.y1)}L${x(mark.x2)} ${y(mark.y2)}" stroke="${colourOf(mark.look, palette)}"/>`
    case 'dot':
      return `<circle cx="${x(mark.x)}" cy="${y(mark.y)}" r="4.5" fill="${colourOf(mark.look, palette)}"/>`
    case 'path': {
      const at = `translate(${box.left} ${round(box.top)}) scale(${round(box.width / from.width)} ${round(box.height / from.height)})`
      const colour = colourOf(mark.look, palette)
      const paint =
        mark.as === 'fill'
          ? `fill="${colour}"`
          : `fill="none" stroke="${colour}" stroke-width="${mark.look === 'halo' ? 0.8 : 2}" vector-effect="non-scaling-stroke"`
      return `<path transform="${at}" d="${mark.d}" ${paint}/>`
    }
    case 'text': {
      const line = setLine(face, mark.text, { direction: kind === 'map' ? 'ltr' : direction })
      const isTurned = direction === 'rtl' && kind !== 'map'
      const ends = {
        start: isTurned ? 'right' : 'left',
        middle: 'middle',
        end: isTurned ? 'left' : 'right',
      } as const
      const baseline = y(mark.y) + (kind === 'map' ? 4.5 : 0)
      const place = { x: x(mark.x) + mark.dx, baseline, size: 13.5, at: ends[mark.at] }
      const said = letters(line, { ...place, fill: colourOf(mark.look, palette) })
      const rim = letters(line, { ...place, fill: palette.paper }).replace(
        '<g ',
        `<g stroke="${palette.paper}" stroke-width="220" stroke-linejoin="round" `,
      )
      return rim + said
    }
  }
}

function colourOf(look: Look, palette: Palette): string {
  if (look === 'land') return palette.hairline
  return look === 'halo' ? palette.paper : palette[look]
}

/** Lines of a text that are no wider than so many sizes of the letter. */
function wrapped(face: Typeface, text: string, room: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ')
    if (lines.length > 0 && (setLine(face, longer)?.width ?? 0) <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

const round = (value: number) => Math.round(value * 100) / 100
