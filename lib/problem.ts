import { printable } from './characters'
import { isRuleCode, type RuleCode, rules } from './rules'
import type { Severity } from './rules/rule'

/**
 * A fault in the content, with its place. Line and column count from 1; a column is a UTF-16 code unit, as
 * in the Language Server Protocol: a tab is one column, an emoji two, and a byte-order mark none.
 */
export interface Problem<Code extends string = RuleCode> {
  /** Stable name of the rule, such as `date-offset`. */
  code: Code
  /** Path relative to the repository. */
  file: string
  line: number
  column: number
  /** What was found and what was expected. */
  message: string
  /** How to mend it. */
  hint: string
  /** The one right answer, where there is one. */
  fix?: Fix
}

/** Text to put in place of a stretch of the file; offsets are UTF-16 code units, without a byte-order mark. */
export interface Fix {
  start: number
  end: number
  text: string
}

/** What a rule says; the reader of the file adds the place. */
export type Fault<Code extends string = RuleCode> = Pick<Problem<Code>, 'code' | 'message' | 'hint' | 'fix'>

/** A problem as tools get it. */
export type ToldProblem = Problem<string> & { severity: Severity; docs?: string }

/** A problem that keeps content from being published. Whatever is no rule for writers is grave. */
export function isError({ code }: Pick<Problem<string>, 'code'>): boolean {
  return !isRuleCode(code) || rules[code].severity === 'error'
}

/** The place of the writers' guide that explains a rule: `docs/writing.md#date-offset`. */
export function docsOf(code: RuleCode): string {
  return `docs/writing.md#${code}`
}

/** A problem with its severity and the place that explains it, in words that are safe to print. */
export function told(problem: Problem<string>): ToldProblem {
  const { code, message, hint } = problem
  const severity = isError(problem) ? 'error' : 'warning'
  const safe = { ...problem, message: printable(message), hint: printable(hint), severity } as const
  return isRuleCode(code) ? { ...safe, docs: docsOf(code) } : safe
}

/** Orders by file, then place, so that two runs print the same. */
export function byPlace(a: Problem<string>, b: Problem<string>): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  )
}

/** One problem as one line: `file:line:column  code  message. hint`, and where to read more. */
export function problemLine(problem: Problem<string>): string {
  const { file, line, column, code, message, hint, severity, docs } = told(problem)
  const name = severity === 'warning' ? `${code} (warning)` : code
  return `${printable(file)}:${line}:${column}  ${name}  ${message}. ${hint}${docs ? ` ${docs}` : ''}`
}

/** All problems as a printed report, or the empty string when there are none. */
export function report(problems: readonly Problem<string>[]): string {
  if (problems.length === 0) return ''
  return `${[...problems].sort(byPlace).map(problemLine).join('\n')}\n\n${tally(problems)}\n`
}

/** `1 problem and 2 warnings in 3 files`. */
function tally(problems: readonly Problem<string>[]): string {
  const counted = (count: number, what: string) =>
    count > 0 ? [`${count} ${what}${count === 1 ? '' : 's'}`] : []
  const errors = problems.filter(isError).length
  const counts = [...counted(errors, 'problem'), ...counted(problems.length - errors, 'warning')]
  const [files] = counted(new Set(problems.map(({ file }) => file)).size, 'file')
  return `${counts.join(' and ')} in ${files}`
}

/** Thrown where faulty content would otherwise be published; its message is the printed report. */
export class Refused extends Error {
  override name = 'Refused'
  constructor(readonly problems: readonly Problem<string>[]) {
    super(report(problems))
  }
}
