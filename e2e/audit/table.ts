import type { Check, Result } from './check'

/** Places named of a row; the rest are counted. */
const fewPlaces = 3
const widest = 200

export interface Row {
  check: Pick<Check, 'item' | 'name'>
  result: Result
}

/** Whether a row says that something is wrong: a fault, or that it looked at nothing though it could have. */
export function hasFailed({ result }: Row): boolean {
  return result.notRun === undefined && (result.checked === 0 || result.findings.length > 0)
}

/** The audit as one table: item, checked, failed, and where the first faults are. */
export function table(rows: readonly Row[]): string {
  const names = rows.map(({ check }) => check.name.length)
  const width = Math.max(4, ...names)
  const line = (item: string, name: string, checked: string, failed: string) =>
    `${item.padStart(4)}  ${name.padEnd(width)}  ${checked.padStart(7)}  ${failed.padStart(6)}`
  return [
    line('item', 'what', 'checked', 'failed'),
    ...rows.flatMap((row) => [lineOf(row, line), ...placesOf(row)]),
    '',
    summary(rows),
    '',
  ].join('\n')
}

function lineOf(
  { check, result }: Row,
  line: (...cells: [string, string, string, string]) => string,
): string {
  const { checked, findings, notRun } = result
  const said = line(
    `${check.item ?? ''}`,
    check.name,
    `${checked}`,
    notRun === undefined ? `${findings.length}` : '',
  )
  return notRun === undefined ? said : `${said.trimEnd()}  not run: ${notRun}`
}

function placesOf(row: Row): string[] {
  const { findings, checked, notRun } = row.result
  if (notRun !== undefined) return []
  if (checked === 0) return ['        it looked at nothing']
  const named = findings.slice(0, fewPlaces).map(({ where, what }) => `        ${where}  ${short(what)}`)
  const rest = findings.length - named.length
  return rest > 0 ? [...named, `        and ${rest} more`] : named
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > widest ? `${line.slice(0, widest)}…` : line
}

function summary(rows: readonly Row[]): string {
  const failed = rows.filter(hasFailed).length
  const skipped = rows.filter(({ result }) => result.notRun !== undefined).length
  const said = failed === 0 ? 'nothing failed' : `${failed} of ${rows.length} rows failed`
  return skipped === 0 ? said : `${said}, ${skipped} not run`
}
