import { availableParallelism, cpus, totalmem } from 'node:os'
import type { Phase } from './phases'
import type { Outcome } from './run'
import type { Seed } from './synthetic'
import type { Measured } from './systems'
import { median, table } from './table'
import { byKind } from './written'

const number = new Intl.NumberFormat('en')

/** Phases of ours that print what no peer prints, by their names. */
const extra = /search/i

/** What is measured of a build. */
const figures: readonly { name: string; of: (run: Measured) => number; show: (figure: number) => string }[] =
  [
    { name: 'wall, s', of: ({ wall }) => wall, show: tenth },
    { name: 'CPU, s', of: ({ cpu }) => cpu, show: tenth },
    { name: 'peak memory, MB', of: ({ memory }) => memory / 1e6, show: whole },
    { name: 'files written', of: ({ written }) => written.files, show: whole },
    { name: 'MB written', of: ({ written }) => written.bytes / 1e6, show: tenth },
  ]

export interface Finding {
  seed: Seed
  runs: number
  /** Ours first. */
  outcomes: readonly Outcome[]
  /** What it took to compile the application, with the print of one article. */
  first: { wall: number; cpu: number }
  date: string
}

/** What a section of results is called: one for each publication that was measured. */
export function titleOf({ count, images }: Seed): string {
  return `${number.format(count)} articles, ${images ? 'each with a hero' : 'text only'}`
}

/** All that was found, as Markdown. */
export function reportOf(finding: Finding): string {
  const { outcomes, first, runs, date } = finding
  const runsSaid = runs === 1 ? 'One run' : `Median of ${runs} runs, in turn`
  const compiled = `Compiling the application and printing one article, which comes before: ${tenth(first.wall)} s, ${tenth(first.cpu)} s on processors.`
  return [
    `${date}. ${machine()} ${runsSaid}. Bold is what a peer needs less of than Passport.`,
    compiled,
    ...figures.map((figure) => comparison(figure, outcomes)),
    ...alone(outcomes),
    ...failures(outcomes),
    `What Passport's time went into, wall and CPU in seconds:\n\n${phases(outcomes)}`,
    `Files and MB after a clean build:\n\n${kinds(outcomes)}`,
  ].join('\n\n')
}

/** A table of one figure. What a peer does better than we do is bold. */
function comparison({ name, of, show }: (typeof figures)[number], outcomes: readonly Outcome[]): string {
  const rows = scenariosOf(outcomes).map((scenario) => {
    const [own = Number.NaN, ...others] = outcomes.map((outcome) => median(runsOf(outcome, scenario).map(of)))
    const cell = (figure: number) => (Number.isNaN(figure) ? '-' : show(figure))
    return [scenario, cell(own), ...others.map((other) => (other < own ? `**${cell(other)}**` : cell(other)))]
  })
  return table([name, ...outcomes.map(({ system }) => system.name)], rows)
}

/** Ours without what no peer prints: there is no such build, so phases are taken from the whole. */
function alone([ours]: readonly Outcome[]): string[] {
  const runs = ours ? runsOf(ours, 'clean') : []
  const left = (of: 'wall' | 'cpu') =>
    median(
      runs.map(
        (run) => run[of] - sum(run.phases.filter(({ name }) => extra.test(name)).map((phase) => phase[of])),
      ),
    )
  const names = [...new Set(runs.flatMap((run) => run.phases.map(({ name }) => name)))].filter((name) =>
    extra.test(name),
  )
  if (names.length === 0) return []
  return [
    `Passport, pages alone, clean: ${tenth(left('wall'))} s, ${tenth(left('cpu'))} s on processors. This is the whole less its phases ` +
      `“${names.join('”, “')}”; the check, cards, forms, feeds, sitemaps and compression are still in it.`,
  ]
}

function failures(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ system, failed }) =>
    failed
      ? [`${system.name} failed at “${failed.scenario}”:\n\n    ${failed.reason.replaceAll('\n', '\n    ')}`]
      : [],
  )
}

function phases([ours]: readonly Outcome[]): string {
  if (!ours) return ''
  const scenarios = scenariosOf([ours])
  const runs = scenarios.map((scenario) => runsOf(ours, scenario))
  const names = [...new Set(runs.flat().flatMap((run) => run.phases.map(({ name }) => name)))]
  const cell = (name: string, of: readonly Measured[]) => {
    const found = of.map((run) => run.phases.find((phase) => phase.name === name))
    if (found.every((phase) => !phase)) return '-'
    const middle = (key: 'wall' | 'cpu') => tenth(median(found.map((phase?: Phase) => phase?.[key] ?? 0)))
    return `${middle('wall')} / ${middle('cpu')}`
  }
  return table(
    ['phase', ...scenarios],
    names.map((name) => [name, ...runs.map((of) => cell(name, of))]),
  )
}

function kinds(outcomes: readonly Outcome[]): string {
  const all = outcomes.map(({ printed }) => byKind(printed))
  const names = all[0]?.map(({ kind }) => kind) ?? []
  const rows = names.map((kind, at) => [
    kind,
    ...all.map((amounts) => {
      const { files = 0, bytes = 0 } = amounts[at]?.amount ?? {}
      return files === 0 ? '-' : `${whole(files)}, ${tenth(bytes / 1e6)}`
    }),
  ])
  return table(['kind', ...outcomes.map(({ system }) => system.name)], rows)
}

function scenariosOf(outcomes: readonly Outcome[]): string[] {
  return [...(outcomes[0]?.measured.keys() ?? [])]
}

function runsOf({ measured }: Outcome, scenario: string): readonly Measured[] {
  return measured.get(scenario) ?? []
}

function machine(): string {
  const model = cpus()[0]?.model.trim() || 'an unnamed processor'
  return `${availableParallelism()} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${process.platform}.`
}

function sum(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0)
}

function tenth(figure: number): string {
  return figure.toFixed(1)
}

function whole(figure: number): string {
  return number.format(Math.round(figure))
}
