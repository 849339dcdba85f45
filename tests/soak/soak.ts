import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { type Asked, command } from '../../lib/content/command'
import { killBuilds } from './killed-builds'
import { killWriters } from './killed-writers'
import { underLoad } from './load'
import { throughputs } from './throughput'

const usage = `Does at length what the short tests do in seconds: kills, load and hostile inputs. Prints a table.

  npm run soak -- [options]

  --kills 100     builds that are killed, at moments taken evenly from the time a build takes
  --seconds 60    for which readers are served while the site is printed anew
  --slow 900      connections that never finish asking
  --inputs 10000  broken articles, and a quarter as many broken images of each format

Exit codes: 0 nothing was lost, 1 something was, 2 it cannot be done.
`

const number = (text: string) => ({ type: 'string', default: text }) as const
const options = { kills: number('100'), seconds: number('60'), slow: number('900'), inputs: number('10000') }

async function soak({ values }: Asked<typeof options>): Promise<number> {
  const [kills, seconds, slow, inputs] = [values.kills, values.seconds, values.slow, values.inputs].map(
    Number,
  )
  const rows: [what: string, count: number | string, losses: number | string][] = []
  const told: string[] = []
  const row = (what: string, count: number | string, losses: readonly string[]) => {
    rows.push([what, count, losses.length])
    told.push(...losses)
    process.stderr.write(`${what}: ${count}, losses ${losses.length}\n`)
  }
  mkdirSync('.cache', { recursive: true })

  const load = await underLoad({ seconds: seconds ?? 60, slow: slow ?? 900, readers: 16 })
  row(
    `requests served while a print took the place of another ${load.switches} times, with ${load.slow} who never finish asking, to the end of a stop`,
    load.served,
    load.losses,
  )

  const builds = await killBuilds(mkdtempSync('.cache/soak-'), { moments: Math.max(1, (kills ?? 100) - 3) })
  row('builds killed', builds.kills, builds.losses)
  const home = mkdtempSync('.cache/soak-')
  const writers = await killWriters(home, { moments: Math.ceil((kills ?? 100) / 6) })
  rmSync(home, { recursive: true })
  row('commands of the desk killed', writers.kills, writers.losses)

  const fuzz = (what: string, count: number, runs: number, ...files: string[]) => {
    const env = { ...process.env, FUZZ_RUNS: String(runs) }
    const { status, stdout } = spawnSync('npx', ['vitest', 'run', ...files], { env, encoding: 'utf8' })
    row(what, count, status === 0 ? [] : [`${what}:\n${stdout.slice(-4000)}`])
  }
  const many = inputs ?? 10_000
  fuzz('broken articles checked', many, many, 'lib/check/fuzz.test.ts')
  fuzz('broken images looked into', 6 * Math.ceil(many / 4), Math.ceil(many / 4), 'lib/pictures/look.test.ts')
  fuzz(
    'broken requests answered, full disks and broken folders',
    2500,
    2500,
    'press/hostile.test.ts',
    'press/full-disk.test.ts',
    'lib/check/folders.test.ts',
  )

  const { ours, nginx } = await throughputs(5)
  rows.push(
    ['answers a second: npm start', ours, ''],
    ['answers a second: nginx', nginx ?? 'not installed', ''],
  )
  const lines = rows.map(([what, count, losses]) => `| ${what} | ${count} | ${losses} |`)
  process.stdout.write(`\n| what | how many | losses |\n| --- | --- | --- |\n${lines.join('\n')}\n`)
  if (told.length > 0) process.stderr.write(`\n${told.join('\n')}\n`)
  return told.length > 0 ? 1 : 0
}

await command({ name: 'soak', usage, options }, soak)
