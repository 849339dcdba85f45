import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
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

/**
 * `npm run bench -- [articles] [--images] [--peers] [--runs n] [--quick] [--write]` builds a made-up publication as it
 * grows and changes, and says what each build costs. `npm run bench -- search [articles]` and `-- check [articles]`
 * measure these alone.
 */
const results = 'bench/results.md'
const fewest = 10

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    images: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    runs: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const [first] = positionals
if (first === 'search' || first === 'check') {
  process.argv.splice(2, 1)
  await import(`./${first}`)
} else {
  await measure()
}

async function measure(): Promise<void> {
  const seed = {
    count: positive('articles', first ?? (values.quick ? '100' : '1000'), fewest),
    images: values.images,
  }
  const runs = positive('--runs', values.runs ?? (values.quick ? '1' : '3'), 1)
  const base = mkdtempSync(join(tmpdir(), 'passport-bench-'))
  const clear = () => rmSync(base, { recursive: true, force: true })
  process.once('SIGINT', () => {
    clear()
    process.exit(130)
  })
  try {
    const homeOf = (name: string) => join(base, name.toLowerCase())
    say(`In ${base}, which is removed at the end`)
    say('Compiling the application')
    const { system, first: compiled } = await prepareOurs(homeOf('Passport'))
    if (values.peers) say('Setting up the peers')
    const systems = [system, ...(values.peers ? await preparePeers(homeOf) : [])]
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
    const report = reportOf({ seed, runs, outcomes, first: compiled, date })
    say(`\n## ${titleOf(seed)}\n\n${report}`)
    if (values.peers || values.write) {
      const known = await readFile(results, 'utf8').catch(() => preface)
      await writeFile(results, withSection(known, titleOf(seed), report))
      say(`\nWritten to ${results}`)
    }
  } finally {
    clear()
  }
}

function positive(what: string, given: string, least: number): number {
  const figure = Number(given)
  if (Number.isInteger(figure) && figure >= least) return figure
  throw new Error(`${what} is "${given}"; expected a whole number, at least ${least}.`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
