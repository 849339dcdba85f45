import { byPlace, type Problem, Refused } from '../lib/problem'

/**
 * Stops the press when there are problems. A fault in a layout is on every page, and is told once, with the
 * first page that has it and the number of the others.
 */
export function refuseIfAny(problems: readonly Problem[]): void {
  if (problems.length === 0) return
  const alike = new Map<string, Problem[]>()
  for (const problem of [...problems].sort(byPlace)) {
    const key = `${problem.code} ${problem.message}`
    alike.set(key, [...(alike.get(key) ?? []), problem])
  }
  throw new Refused([...alike.values()].flatMap(([first, ...others]) => (first ? [told(first, others)] : [])))
}

function told(first: Problem, others: readonly Problem[]): Problem {
  const files = new Set(others.map(({ file }) => file).filter((file) => file !== first.file))
  if (files.size === 0) return first
  const pages = files.size === 1 ? 'page' : 'pages'
  return { ...first, message: `${first.message} (and on ${files.size} other ${pages})` }
}
