/**
 * A fault in the content, with its place. Line and column count from 1; a column is a UTF-16 code unit, as
 * in the Language Server Protocol: a tab is one column, an emoji two, and a byte-order mark none.
 */
export interface Problem {
  /** Stable name of the rule, such as `date-offset`. */
  code: string
  /** Path relative to the repository. */
  file: string
  line: number
  column: number
  /** What was found and what was expected. */
  message: string
  /** How to mend it. */
  hint: string
}

/** What a rule says; the reader of the file adds the place. */
export type Fault = Pick<Problem, 'code' | 'message' | 'hint'>

/** Orders by file, then place, so that two runs print the same. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.code < b.code ? -1 : 1)
  )
}

/** One problem as one line: `file:line:column  code  message; hint`. */
export function problemLine({ file, line, column, code, message, hint }: Problem): string {
  return `${file}:${line}:${column}  ${code}  ${message}. ${hint}`
}

/** All problems as a printed report, or the empty string when there are none. */
export function report(problems: readonly Problem[]): string {
  if (problems.length === 0) return ''
  const files = new Set(problems.map(({ file }) => file)).size
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`
  return `${[...problems].sort(byPlace).map(problemLine).join('\n')}\n\n${count} in ${files} ${files === 1 ? 'file' : 'files'}\n`
}

/** Thrown where faulty content would otherwise be published; its message is the printed report. */
export class Refused extends Error {
  override name = 'Refused'
  constructor(readonly problems: readonly Problem[]) {
    super(report(problems))
  }
}
