/** Rows as a Markdown table that is also read as it stands; figures stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? '').length)),
  )
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, at) => (at === 0 ? (row[at] ?? '').padEnd(width) : (row[at] ?? '').padStart(width))).join(' | ')} |`
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

/** The middle one of some figures, or the mean of the middle two; none: not a number. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2
}

/** The text of a file in which the section of a heading (`## …`) has another body, in its place or at the end. */
export function withSection(text: string, heading: string, body: string): string {
  const parts = text.split(/^(?=## )/m)
  const section = `## ${heading}\n\n${body.trim()}\n`
  const at = parts.findIndex((part) => part.startsWith(`## ${heading}\n`))
  if (at < 0) return `${text.trimEnd()}\n\n${section}`
  parts[at] = at === parts.length - 1 ? section : `${section}\n`
  return parts.join('')
}
