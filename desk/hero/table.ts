import { join } from 'node:path'
import { CannotDraw } from '../earth/fault'
import { inks } from '../engraving/colours'
import { readRows } from './csv'
import { broken } from './document'
import { type Faces, openFaces } from './faces'
import type { Place } from './kinds'
import { mustSet, straight } from './lettering'
import { encode, type Plate } from './plate'
import { needed, type Values } from './request'
import { groundOf, onGround, sheet, sheetBox } from './sheet'

const inset = 66
const most = 12

/** A table on a sheet: from a file of comma-separated values, or `--line "a | b | c"`, the first of them the heads. */
export async function table(values: Values, { folder, language }: Place): Promise<Plate> {
  const rows = values.data
    ? readRows(join(folder, values.data))
    : (values.line ?? []).map((line) => line.split('|').map((cell) => cell.trim()))
  const [head = [], ...body] = rows
  const uneven = body.findIndex((row) => row.length !== head.length)
  if (body.length === 0 || body.length > most || head.length > 4 || uneven >= 0) {
    throw new CannotDraw(
      `The table has ${body.length} rows under ${head.length} heads${uneven >= 0 ? `, and row ${uneven + 1} has ${body[uneven]?.length} cells` : ''}; ` +
        `expected 1 to ${most} rows of as many cells as heads, at most 4: --data figures.csv, or --line "Year | Ships" and on.`,
    )
  }
  const credit = needed(values, 'credit', 'whose figures these are')
  const title = needed(values, 'title', 'what stands over the table: what it counts, not the headline')
  const stress = new Set(values.stress ?? [])
  const ground = groundOf(values.ground, 'sand')
  const faces = await openFaces(rows.flat().join(' ') + title + credit, language)
  const svg = onGround(ground.fill, [sheet(), ...drawn(faces, title, head, body, stress)])
  return {
    image: await encode(svg),
    words: {
      alt: `A ruled table, “${title}”: ${body.map((row) => row.join(', ')).join('; ')}.`,
      caption: `${title}.`,
      credit,
      licence: values.licence ?? 'Public domain',
    },
    notes: [],
  }
}

function drawn(
  faces: Faces,
  title: string,
  head: readonly string[],
  body: readonly string[][],
  stress: ReadonlySet<string>,
): string[] {
  const left = sheetBox.left + inset
  const width = sheetBox.width - 2 * inset
  const titles = broken(faces.display, title, width / 50)
  const top = sheetBox.top + 96
  const parts = titles.map((line, i) =>
    straight(mustSet(faces.display, line), [left, top + 22 + i * 58], 50, { fill: inks.ink }),
  )
  const begin = top + 22 + titles.length * 58 + 18
  const step = Math.min(96, (sheetBox.top + sheetBox.height - 60 - begin) / (body.length + 1))
  const size = Math.min(37, step * 0.5)
  const isNumber = head.map((_, i) =>
    body.every((row) => /^[\s\d.,%$€£+−–-]*\d[\d.,%]*\s*\S{0,3}$|^[–—-]?$/.test(row[i] ?? '')),
  )
  const widths = head.map((_, i) =>
    Math.max(
      ...[head, ...body].map(
        (row, r) => mustSet(faces[r === 0 ? 'italic' : 'bold'], row[i] ?? '').width * (r === 0 ? 0.84 : 1),
      ),
    ),
  )
  const fitted = Math.min(size, (width - (head.length - 1) * 26) / widths.reduce((sum, one) => sum + one, 0))
  const gap = (width - widths.reduce((sum, one) => sum + one * fitted, 0)) / Math.max(1, head.length - 1)
  const rule = (y: number, thick: number, colour: string) =>
    `<path d="M${left} ${y}h${width}" stroke="${colour}" stroke-width="${thick}"/>`
  parts.push(rule(begin, 3.5, inks.ink), rule(begin + step * 0.92, 1.4, inks.ink))
  for (const [r, row] of [head, ...body].entries()) {
    const baseline = begin + step * r + step * 0.62
    const strong = r > 0 && row.some((cell) => stress.has(cell))
    if (r > 1) parts.push(rule(begin + step * r - step * 0.04, 0.9, '#CFC4AC'))
    let x = left
    for (const [i, cell] of row.entries()) {
      const face = r === 0 ? faces.italic : strong ? faces.bold : faces.roman
      const pixels = r === 0 ? fitted * 0.84 : fitted
      const set = mustSet(face, cell)
      const room = (widths[i] ?? 0) * fitted
      const shift = isNumber[i] ? room - set.width * pixels : 0
      parts.push(
        straight(set, [x + shift, baseline], pixels, {
          fill: strong ? inks.accent : r === 0 ? '#6B6252' : inks.ink,
        }),
      )
      x += room + gap
    }
  }
  parts.push(rule(begin + step * (body.length + 1) - step * 0.02, 3.5, inks.ink))
  return parts
}
