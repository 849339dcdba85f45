import { checkPublication } from '../lib/check/publication'
import { printableJson } from '../lib/content/characters'
import { type Asked, command } from '../lib/content/command'
import { isInstant } from '../lib/content/instants'
import { Mistake } from '../lib/content/mistake'
import { isError, report } from '../lib/content/problem'
import { type Publication, readPublication } from '../lib/content/publication'
import { readSettings } from '../lib/content/settings'
import { hasChanges, publishedAt, publishedOn, type Release, releaseOf } from './release/changes'
import { pagesIn } from './sitemaps'

const usage = `Says what would be public at a moment, and what that changes.

  npm run release -- [options]

  --at 2026-11-24T18:00:00+01:00  the moment; now unless given
  --against https://…  or  out    a published site, or a folder that holds one; this content as of now unless given
  --format text|json

Exit codes: 0 something to publish, 3 nothing changes, 1 the content has faults, 2 the question cannot be answered.
`

const exitCodes = { changes: 0, faults: 1, nothing: 3 }

const options = {
  at: { type: 'string' },
  against: { type: 'string' },
  format: { type: 'string', default: 'text' },
} as const

/** `npm run release`, for an editor to read and a scheduler to act on. */
async function release({ values }: Asked<typeof options>): Promise<number> {
  const { at: asked, against: place, format } = values
  if (format !== 'text' && format !== 'json') {
    throw new Mistake(`--format is "${format}"; expected text or json.`)
  }
  const { contentDir, now } = readSettings()
  const at = asked === undefined ? now : momentOf(asked)
  const publication = readPublication(contentDir)
  const problems = (await checkPublication(publication, at, { drafts: false })).filter(isError)
  const against = place
    ? publishedOn(await pagesIn(place))
    : problems.length > 0
      ? new Map()
      : publishedAt(publication, now)
  const answer = releaseOf(publication, at, { problems, against })
  process.stdout.write(format === 'json' ? `${printableJson(answer)}\n` : textOf(answer, publication))
  if (problems.length > 0) return exitCodes.faults
  return hasChanges(answer) ? exitCodes.changes : exitCodes.nothing
}

function momentOf(text: string): Date {
  if (isInstant(text)) return new Date(text)
  throw new Mistake(
    `--at is "${text}"; expected a moment with its offset, such as 2026-11-24T18:00:00+01:00.`,
  )
}

function textOf(
  { at, articles, changes, held, next, problems }: Release,
  { contentDir }: Publication,
): string {
  const { added, changed, removed } = changes
  const lines =
    problems.length > 0
      ? [report(problems), `Nothing of ${contentDir} can be published at ${at} until this is mended.`]
      : [
          `At ${at}: ${articles} articles, ${added.length} new, ${changed.length} changed, ${removed.length} gone.`,
          ...added.map(({ address, headline }) => `  new      ${address}  ${headline}`),
          ...changed.map(({ address, headline }) => `  changed  ${address}  ${headline}`),
          ...removed.map((address) => `  gone     ${address}`),
        ]
  return `${[
    ...lines,
    held.length > 0 ? '\nHeld back:' : '',
    ...held.map(({ file, reason, due }) => `  ${reason.padEnd(7)}  ${file}${due ? `  due ${due}` : ''}`),
    next ? `\nNext due: ${next}` : '',
  ]
    .filter((line) => line !== '')
    .join('\n')}\n`
}

await command({ name: 'release', usage, options }, release)
