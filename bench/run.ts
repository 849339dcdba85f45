import { duration } from '../lib/content/progress'
import { Failed } from './measure'
import { type Scenario, undo } from './scenarios'
import type { Seed } from './synthetic'
import type { Bench, Measured, System } from './systems'
import type { Found } from './written'

/** What all runs of one system came to. */
export interface Outcome {
  system: System
  /** For each scenario, what each run measured. */
  measured: Map<string, Measured[]>
  /** What lay there after a clean build. */
  printed: readonly Found[]
  /** What it said when it gave up; it is asked no more then. */
  failed?: { scenario: string; reason: string }
}

/** Runs every scenario on every system in turn, so often; a busy minute then falls on all of them. */
export async function runAll(
  benches: readonly Bench[],
  scenarios: readonly Scenario[],
  { seed, runs, say }: { seed: Seed; runs: number; say: (line: string) => void },
): Promise<Outcome[]> {
  const outcomes = benches.map((bench): Outcome & { bench: Bench } => ({
    ...{ bench, system: bench.system, printed: [] },
    measured: new Map(scenarios.map(({ name }) => [name, []])),
  }))
  const total = runs * benches.length * scenarios.length
  const start = performance.now()
  let done = 0
  for (let run = 1; run <= runs; run += 1) {
    for (const outcome of outcomes.filter(({ failed }) => !failed)) {
      const { bench, system } = outcome
      await undo(bench.content, seed)
      await bench.forget()
      for (const scenario of scenarios) {
        const what = `${system.name}, ${scenario.name}, run ${run} of ${runs}`
        say(`${done + 1} of ${total}  ${what}`)
        await scenario.change(bench.content, seed)
        const measured = await bench.build(scenario.proof(seed)).catch(failed)
        if (measured instanceof Failed) {
          outcome.failed = { scenario: scenario.name, reason: measured.message }
          say(`  failed: ${measured.message}`)
          done += scenarios.length - scenarios.indexOf(scenario)
          break
        }
        outcome.measured.get(scenario.name)?.push(measured)
        if (scenario.name === 'clean') outcome.printed = await bench.printed()
        done += 1
        const left = ((performance.now() - start) / done) * (total - done)
        const costs = `${measured.wall.toFixed(1)} s, ${measured.cpu.toFixed(1)} s on processors`
        say(`  ${costs}; about ${duration(left)} left`)
      }
    }
  }
  return outcomes
}

function failed(error: unknown): Failed {
  if (error instanceof Failed) return error
  throw error
}
