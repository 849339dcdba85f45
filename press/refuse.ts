import { byPlace, isError, type Problem, Refused } from '../lib/content/problem'

/**
 * Stops the press when there are problems. A fault in a layout is on every page, and is told once, with the
 * first page that has it and the number of the others.
 */
export function refuseIfAny(problems: readonly Problem<string>[]): void {
  const errors = problems.filter(isError)
  if (errors.length === 0) return
  const alike = new Map<string, Problem<string>[]>()
  for (const problem of errors.sort(byPlace)) {
    const key = `${problem.code} ${problem.message}`
    alike.set(key, [...(alike.get(key) ?? []), problem])
  }
  throw new Refused([...alike.values()].flatMap(([first, ...others]) => (first ? [told(first, others)] : [])))
}

function told(first: Problem<string>, others: readonly Problem<string>[]): Problem<string> {
  const files = new Set(others.map(({ file }) => file).filter((file) => file !== first.file))
  if (files.size === 0) return first
  const pages = files.size === 1 ? 'page' : 'pages'
  return { ...first, message: `${first.message} (and on ${files.size} other ${pages})` }
}
