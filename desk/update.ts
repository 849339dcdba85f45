import { readFileSync } from 'node:fs'
import { type Asked, command } from '../lib/content/command'
import { Mistake } from '../lib/content/mistake'
import { type Outcome, outcomeOf, write } from './updating/apply'
import { fetchVersions, remotes, treeOf, unsaved, versionsAt } from './updating/git'
import { planOf } from './updating/plan'

const usage = `Takes the software to another version. Your publication, and what you added, stays as it is.

  npm run update                        which versions there are
  npm run update -- <version>           takes that one: 0.3.0
  npm run update -- <version> --dry-run what would change; nothing is touched

  --from <remote or folder>             where the software is; the remote "upstream" unless given, or else "origin"

Never touched: content/, examples/, public/ (but its two scripts), .env, and every file or folder called "own".

Exit codes: 0 done, 1 something was changed here and there and is for you to settle, 2 it cannot be done.
`

const options = {
  from: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const

/** `npm run update`: all is worked out before anything is written. */
async function update({ values, words }: Asked<typeof options>): Promise<number> {
  const from = values.from ?? upstream()
  const here = versionHere()
  const there = versionsAt(from)
  const [asked, ...more] = words
  if (more.length > 0) throw new Mistake(`One version, please: found ${words.join(' ')}.`)
  if (asked === undefined) {
    process.stdout.write(`Here is ${here}. ${from} has ${there.join(', ') || 'no version'}.\n`)
    return 0
  }
  const wanted = versionFrom(asked, { here, there, from })
  const dirty = values['dry-run'] ? [] : unsaved()
  if (dirty.length > 0) {
    throw new Mistake(
      `${dirty.length} ${dirty.length === 1 ? 'file is' : 'files are'} not committed; nothing was touched. Commit first, so that git shows what the update did and can take it back:\n  ${dirty.slice(0, 10).join('\n  ')}`,
    )
  }
  fetchVersions(from, [here, wanted])
  const versions = { base: treeOf(here), ours: treeOf(), theirs: treeOf(wanted) }
  const { steps, kept } = planOf(versions.base, versions.ours, versions.theirs)
  const names = ['here', here, wanted] as const
  const outcomes = steps.map((step) => outcomeOf(step, { ...versions, names }))
  if (!values['dry-run']) for (const outcome of outcomes) write(outcome)
  process.stdout.write(report(outcomes, { here, wanted, kept, isDry: values['dry-run'] }))
  return outcomes.some(({ conflicts }) => conflicts.length > 0) ? 1 : 0
}

function upstream(): string {
  const known = remotes()
  const found = ['upstream', 'origin'].find((name) => known.includes(name))
  if (found) return found
  throw new Mistake('No remote is called upstream or origin: say --from <remote, address or folder>.')
}

function versionHere(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  if (typeof version === 'string' && isVersion(version)) return version
  throw new Mistake('"version" in package.json must stay that of the software, such as 0.2.0.')
}

const isVersion = (text: string) => /^\d+\.\d+\.\d+$/.test(text)

function versionFrom(asked: string, known: { here: string; there: readonly string[]; from: string }): string {
  const { here, there, from } = known
  const version = asked.replace(/^v/, '')
  if (!isVersion(version)) throw new Mistake(`"${asked}" is no version; expected one such as 0.3.0.`)
  if (version === here) throw new Mistake(`${version} is what is here.`)
  for (const one of [version, here]) {
    if (!there.includes(one))
      throw new Mistake(
        `${from} has no tag v${one}; it has ${there.map((v) => `v${v}`).join(', ') || 'none'}.`,
      )
  }
  return version
}

const signs = { add: '+', change: ' ', remove: '-', merge: '±' } as const

function report(
  outcomes: readonly Outcome[],
  { here, wanted, kept, isDry }: { here: string; wanted: string; kept: readonly string[]; isDry: boolean },
): string {
  const conflicts = outcomes.filter((outcome) => outcome.conflicts.length > 0)
  const packages = outcomes.some(({ path }) => path === 'package-lock.json' || path === 'package.json')
  return `${[
    `${here} to ${wanted}: ${outcomes.length} files ${isDry ? 'would change' : 'changed'}.`,
    ...outcomes.map(({ act, path }) => `  ${signs[act]} ${path}`),
    ...(kept.length > 0
      ? ['Changed by you, and left as they are:', ...kept.map((path) => `    ${path}`)]
      : []),
    ...conflicts.map(({ path, conflicts }) => `${path}: to settle: ${conflicts.join(', ')}`),
    ...(isDry
      ? ['Nothing was touched.']
      : [
          `CHANGELOG.md says what is new. Next: ${packages ? 'npm install, ' : ''}npm run check, git diff, and commit. git restore . && git clean -d --force takes it back.`,
        ]),
  ].join('\n')}\n`
}

await command({ name: 'update', usage, options, takesWords: true }, update)
