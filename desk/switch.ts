import {
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'

/** The name under which a host finds the release that is public. */
export const current = 'current'

interface Release {
  /** The folder that holds the releases, and the link `current` to one of them. */
  releases: string
  /** The name of the new one: later ones sort after it. */
  name: string
  /** How many to keep, the new one among them. */
  keep: number
  /** Prints the site into a folder inside the release; false when that failed. */
  print: (outDir: string) => Promise<boolean>
}

/**
 * Prints a release into a folder of its own and, only when it is whole, makes it the public one. Readers meet
 * the old site until that moment and the new one after it, never half of either. Returns whether it went well.
 */
export async function printAndSwitch({ releases, name, keep, print }: Release): Promise<boolean> {
  const folder = join(releases, name)
  mkdirSync(folder, { recursive: true })
  const printed = await print(join(folder, 'out')).catch((error: Error) => {
    process.stderr.write(`${error.message}\n`)
    return false
  })
  if (!printed || !existsSync(join(folder, 'out', 'index.html'))) {
    rmSync(folder, { recursive: true })
    return false
  }
  switchTo(releases, name)
  const { whole, halves } = oldReleases(releases)
  for (const old of [...whole.slice(0, -keep), ...halves]) rmSync(join(releases, old), { recursive: true })
  return true
}

/** A link can't be changed, but another one can take its place, in one step. */
function switchTo(releases: string, name: string): void {
  const next = join(releases, `${current}.next`)
  rmSync(next, { force: true })
  symlinkSync(name, next)
  renameSync(next, join(releases, current))
}

/** No build takes so long. */
const day = 86_400_000

/**
 * The releases, oldest first; the public one counts as the newest, whatever it is called. Halves are what was left by
 * somebody who was killed: none to go back to.
 */
function oldReleases(releases: string): { whole: string[]; halves: string[] } {
  const open = readlinkSync(join(releases, current))
  const names = readdirSync(releases, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== open)
    .map((entry) => entry.name)
  const isWhole = (name: string) => existsSync(join(releases, name, 'out', 'index.html'))
  const isLeft = (name: string) => !isWhole(name) && Date.now() - statSync(join(releases, name)).mtimeMs > day
  return { whole: [...names.filter(isWhole).sort(), open], halves: names.filter(isLeft) }
}
