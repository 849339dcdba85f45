import { printable } from '../../characters'
import { type Problem, told } from '../../problem'

/** Workflow commands that GitHub turns into notes beside the lines of a pull request. */
export function githubReport(problems: readonly Problem<string>[]): string {
  return problems.map(annotation).join('')
}

function annotation(problem: Problem<string>): string {
  const { file, line, column, code, message, hint, severity, docs } = told(problem)
  const places = { file: printable(file), line: String(line), col: String(column), title: code }
  const properties = Object.entries(places).map(([name, value]) => `${name}=${escapedProperty(value)}`)
  const text = `${message}. ${hint}${docs ? ` ${docs}` : ''}`
  return `::${severity} ${properties.join(',')}::${escaped(text)}\n`
}

/** What a command takes for one of its own signs; a line end is spelt out already. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25')
}

function escapedProperty(value: string): string {
  return escaped(value).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
