import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { Mistake } from '../lib/content/mistake'

const run = promisify(execFile)

/** What the manifest beside a borrowed package's lockfile says. */
const manifest = z.object({
  description: z.string(),
  config: z.object({ megabytes: z.number() }),
  dependencies: z.record(z.string(), z.string()),
})

/** The lockfile says which bytes are right. Nobody serves the packages, so what a host would bring stays out. */
const install = ['ci', '--omit=peer', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline']
const patience = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--loglevel=error']

/**
 * The folder of a package that one occasional command needs. It is fetched the first time, as the lockfile in
 * `desk/borrowed/<name>/` has it and with no other bytes, and kept in `.cache/packages/` after.
 */
export async function borrow(
  name: string,
  shelf = 'desk/borrowed',
  keep = '.cache/packages',
): Promise<string> {
  const lock = readFileSync(join(shelf, name, 'package-lock.json'))
  const home = join(keep, `${name}-${createHash('sha256').update(lock).digest('hex').slice(0, 16)}`)
  if (!existsSync(home)) await fetchInto(home, name, join(shelf, name))
  return join(process.cwd(), home, 'node_modules', name)
}

async function fetchInto(home: string, name: string, from: string) {
  const { description, config, dependencies } = manifest.parse(
    JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')),
  )
  const what = `${name} ${dependencies[name]} (${description}, ${config.megabytes} MB)`
  process.stderr.write(`Fetching ${what} into ${home}, this once.\n`)
  mkdirSync(join(home, '..'), { recursive: true })
  // Fetched beside and renamed: a fetch that is stopped leaves no half package under a true name.
  const partial = mkdtempSync(`${home}.part-`)
  try {
    for (const file of ['package.json', 'package-lock.json'])
      copyFileSync(join(from, file), join(partial, file))
    await run('npm', [...install, ...patience, '--prefix', partial])
    renameSync(partial, home)
  } catch (error) {
    rmSync(partial, { recursive: true, force: true })
    // Another command may have fetched it meanwhile.
    if (!existsSync(home))
      throw new Mistake(`${what} could not be fetched:\n${reason(error)}\n${remedy(error)}`)
  }
}

/** What npm said, but for where it keeps its logs. */
function reason(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
  const lines = said
    .split('\n')
    .filter((line) => line.startsWith('npm error') && !line.includes('complete log'))
  return lines.length > 0 ? lines.join('\n') : String(error)
}

function remedy(error: unknown): string {
  return reason(error).includes('EINTEGRITY')
    ? 'The registry has other bytes than the lockfile; nothing of them was kept.'
    : 'The package registry must be within reach the first time. Connect to a network, then run the command again.'
}
