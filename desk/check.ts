import { parseArgs } from 'node:util'
import { checkPublication } from '../lib/check'
import { report } from '../lib/problem'
import { readPublication } from '../lib/publication'
import { readSettings } from '../lib/settings'

/** `npm run check`: every problem of every file, once. Exit code 0 when there is none, 1 otherwise. */
async function check(): Promise<number> {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } })
  if (values.format !== 'text' && values.format !== 'json') {
    process.stderr.write(`--format is "${values.format}"; expected text or json.\n`)
    return 2
  }
  const { contentDir, now } = readSettings()
  const publication = readPublication(contentDir)
  const problems = await checkPublication(publication, now)
  if (values.format === 'json') process.stdout.write(`${JSON.stringify(problems, null, 2)}\n`)
  else if (problems.length > 0) process.stdout.write(report(problems))
  else process.stdout.write(`${contentDir}: ${publication.articles.length} articles checked, no problems\n`)
  return problems.length > 0 ? 1 : 0
}

process.exitCode = await check().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  return 2
})
