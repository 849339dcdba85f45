import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/*
 * Whether an article has fallen due since a moment. For a scheduler that asks often and is seldom told yes: it needs Node
 * alone and no package. What it cannot tell it calls due: `npm run release` and the build know the rest.
 *
 *   node hosting/due.mjs --since 2026-11-24T09:00:00Z [--now …]
 *
 * Exit codes: 0 something is due, 3 nothing is, 2 the question cannot be answered.
 */

// As every other command reads them: what was said first stays.
for (const file of ['.env.production.local', '.env.local', '.env.production', '.env'])
  if (existsSync(file)) process.loadEnvFile(file)

const { since = '', now = new Date().toISOString() } = parseArgs({
  options: { since: { type: 'string' }, now: { type: 'string' } },
}).values
const [from, to] = [Date.parse(since), Date.parse(now)]
const folder = `${process.env.CONTENT_DIR || 'content'}/articles`

/** The moment of an article that will be public; undefined for a draft, and not a number where it is not plainly said. */
function momentIn(text) {
  const [, fields = ''] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? []
  if (/^status:\s*["']?draft\b/m.test(fields)) return undefined
  return Date.parse(
    /^published:\s*["']?(\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))/m.exec(fields)?.[1] ?? '',
  )
}

if (Number.isNaN(from) || Number.isNaN(to)) {
  process.stderr.write(
    `--since is "${since}", --now is "${now}"; expected moments such as 2026-11-24T09:00:00Z.\n`,
  )
  process.exitCode = 2
} else {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  const due = files.filter((file) => {
    if (!/(?:^|[\\/])article\.mdx$/.test(file)) return false
    const moment = momentIn(readFileSync(`${folder}/${file}`, 'utf8'))
    return moment !== undefined && (Number.isNaN(moment) || (moment > from && moment <= to))
  })
  for (const file of due) process.stdout.write(`${folder}/${file}\n`)
  process.exitCode = due.length > 0 ? 0 : 3
}
