import type { AlignType, PhrasingContent, Table } from 'mdast'
import { columnsOf, wrap } from './wrap'

const gap = '  '

/** A table in columns, or, where they would be too wide, row by row: each cell after the name of its column. */
export function tableLines(
  { align, children }: Table,
  textOf: (cell: readonly PhrasingContent[]) => string,
  width: number,
): string[] {
  // A cell is one line by nature.
  const rows = children.map((row) => row.children.map((cell) => textOf(cell.children).replaceAll('\n', ' ')))
  const [head = [], ...others] = rows
  const widths = head.map((_, i) => Math.max(...rows.map((row) => columnsOf(row[i] ?? ''))))
  const total = widths.reduce((sum, size) => sum + size + gap.length, -gap.length)
  if (total > width) return rowByRow(head, others, width)
  const line = (row: readonly string[]) =>
    widths
      .map((size, i) => padded(row[i] ?? '', size, align?.[i]))
      .join(gap)
      .trimEnd()
  return [line(head), widths.map((size) => '-'.repeat(size)).join(gap), ...others.map(line)]
}

function rowByRow(head: readonly string[], rows: readonly string[][], width: number): string[] {
  return rows.flatMap((row, i) => [
    ...(i > 0 ? [''] : []),
    ...row.flatMap((cell, j) => wrap(head[j] ? `${head[j]}: ${cell}` : cell, width)),
  ])
}

function padded(text: string, size: number, align: AlignType | undefined): string {
  const space = size - columnsOf(text)
  const before = align === 'right' ? space : align === 'center' ? Math.floor(space / 2) : 0
  return `${' '.repeat(before)}${text}${' '.repeat(space - before)}`
}
