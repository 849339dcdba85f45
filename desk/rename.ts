import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'
import { type Asked, command } from '../lib/content/command'
import { Mistake } from '../lib/content/mistake'
import { readPublication } from '../lib/content/publication'
import { readSettings } from '../lib/content/settings'
import { articleFolder } from './article-folder'
import { planRename, type Renaming } from './drafting/rename'

const usage = `Gives an article another address, and mends every mention of the old one.

  npm run rename -- <article> [options]

  --slug a-better-name       the last part of its address, and the name of its folder
  --date "2026-11-24 18:00"  the day it is published, with a time if it matters
  --dry-run                  say what would change, and change nothing

Exit codes: 0 it is done, 2 it cannot be.
`

const options = {
  slug: { type: 'string' },
  date: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const

/** `npm run rename`: exit code 0 when it is done, 2 when it cannot be. */
async function rename({ values, words }: Asked<typeof options>): Promise<number> {
  const [article, ...rest] = words
  if (!article || rest.length > 0) {
    throw new Mistake(
      `${words.length} articles were named; expected one, by its slug or folder. npm run rename -- --help says more.`,
    )
  }
  const { contentDir, now } = readSettings()
  const renaming = planRename(readPublication(contentDir), articleFolder(contentDir, article), values, now)
  if (!values['dry-run']) carryOut(renaming)
  process.stdout.write(report(renaming, values['dry-run']))
  return 0
}

function carryOut({ folder, rewritings }: Renaming) {
  for (const { file, text } of rewritings) {
    const mark = readFileSync(file, 'utf8').startsWith('\uFEFF') ? '\uFEFF' : ''
    writeFileAtomic(file, mark + text)
  }
  if (folder.from === folder.to) return
  mkdirSync(dirname(folder.to), { recursive: true })
  if (isTracked(folder.from)) execFileSync('git', ['mv', folder.from, folder.to])
  else renameSync(folder.from, folder.to)
  const year = dirname(folder.from)
  if (readdirSync(year).length === 0) rmdirSync(year)
}

/** Whether git knows a file of the folder; without git, none is known. */
function isTracked(folder: string): boolean {
  const { status, stdout } = spawnSync('git', ['ls-files', '--', folder], { encoding: 'utf8' })
  return status === 0 && stdout !== ''
}

function report({ folder, address, wasPublic, rewritings, left }: Renaming, isDry: boolean): string {
  const moved = (file: string) =>
    file.startsWith(`${folder.from}/`) ? file.replace(folder.from, folder.to) : file
  const lines = [
    isDry ? 'Nothing is changed yet; this would be:' : '',
    folder.from === folder.to ? folder.from : `${folder.from} is now ${folder.to}`,
    address.from === address.to ? address.from : `${address.from} is now ${address.to}`,
    ...rewritings.flatMap(({ file, changes }) => [
      `  ${moved(file)}`,
      ...changes.map((change) => `    ${change}`),
    ]),
    wasPublic || address.from === address.to ? '' : 'It was never public, so the old address is not kept.',
    ...left.map((file) => `By hand: ${moved(file)} names ${address.from} where it cannot be rewritten.`),
  ]
  return `${lines.filter((line) => line !== '').join('\n')}\n`
}

await command({ name: 'rename', usage, options, takesWords: true }, rename)
