import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { command } from '../lib/content/command'
import { Mistake } from '../lib/content/mistake'
import { startProgress } from '../lib/content/progress'
import { makeHeroes } from './content'
import { preface } from './method'
import { prepareOurs } from './prepare-ours'
import { preparePeers } from './prepare-peers'
import { reportOf, titleOf } from './report'
import { runAll } from './run'
import { scenarios } from './scenarios'
import { Bench } from './systems'
import { withSection } from './table'

const usage = `Says what builds cost as a made-up publication grows and changes.

  npm run bench -- [articles] [options]

  --images   each article has a hero
  --peers    builds the same with Astro, Eleventy and plain Next, and writes bench/results.md
  --write    writes bench/results.md without them, too
  --runs 3   how often; the median is told
  --quick    100 articles, once

  npm run bench -- search [articles]   what full-text search costs
  npm run bench -- check [articles]    what the check costs

Exit codes: 0 it is measured, 2 it cannot be.
`

const results = 'bench/results.md'
const fewest = 10

const options = {
  images: { type: 'boolean', default: false },
  peers: { type: 'boolean', default: false },
  quick: { type: 'boolean', default: false },
  runs: { type: 'string' },
  write: { type: 'boolean', default: false },
} as const

await command({ name: 'bench', usage, options, takesWords: true }, async ({ values, words }) => {
  const [first] = words
  if (first === 'search' || first === 'check') {
    process.argv.splice(2, 1)
    await import(`./${first}`)
  } else {
    const count = positive('The number of articles', first ?? (values.quick ? '100' : '1000'), fewest)
    const runs = positive('--runs', values.runs ?? (values.quick ? '1' : '3'), 1)
    const seed = { count, images: values.images }
    const report = await inFolder((base) => measure({ base, seed, runs, withPeers: values.peers }))
    say(`\n## ${titleOf(seed)}\n\n${report}`)
    if (values.peers || values.write) {
      const known = await readFile(results, 'utf8').catch(() => preface)
      await writeFile(results, withSection(known, titleOf(seed), report))
      say(`\nWritten to ${results}`)
    }
  }
  return 0
})

interface Question {
  /** An empty folder. */
  base: string
  seed: { count: number; images: boolean }
  runs: number
  withPeers: boolean
}

/** Builds everything that was asked for, and says what came of it as Markdown. */
async function measure({ base, seed, runs, withPeers }: Question): Promise<string> {
  const homeOf = (name: string) => join(base, name.toLowerCase())
  say('Compiling the application')
  const { system, first } = await prepareOurs(homeOf('Passport'))
  if (withPeers) say('Setting up the peers')
  const systems = [system, ...(withPeers ? await preparePeers(homeOf) : [])]
  const heroes = join(base, 'heroes')
  if (seed.images) {
    const progress = startProgress('Making heroes', seed.count)
    await makeHeroes(heroes, seed, progress.step)
    progress.end()
  }
  const benches = systems.map((each) => new Bench(each, seed, heroes))
  for (const { system: each, content } of benches) {
    say(`Writing ${titleOf(seed)}, for ${each.name}`)
    await content.write()
  }
  const asked = scenarios.filter(({ withImages }) => withImages || !seed.images)
  const outcomes = await runAll(benches, asked, { seed, runs, say })
  const date = new Date().toISOString().slice(0, 10)
  return reportOf({ seed, runs, outcomes, first, date })
}

/** Gives work a folder of its own, which is gone when it ends, also when it is interrupted. */
async function inFolder<T>(work: (base: string) => Promise<T>): Promise<T> {
  const base = mkdtempSync(join(tmpdir(), 'passport-bench-'))
  const clear = () => rmSync(base, { recursive: true, force: true, maxRetries: 5 })
  const interrupted = () => {
    clear()
    process.exit(130)
  }
  process.once('SIGINT', interrupted)
  try {
    say(`In ${base}, which is removed at the end`)
    return await work(base)
  } finally {
    process.off('SIGINT', interrupted)
    clear()
  }
}

function positive(what: string, given: string, least: number): number {
  const figure = Number(given)
  if (Number.isInteger(figure) && figure >= least) return figure
  throw new Mistake(`${what} is "${given}"; expected a whole number, at least ${least}.`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
