import { parseArgs } from 'node:util'
import { command } from '../lib/content/command'
import { readPublication } from '../lib/content/publication'
import { readSettings } from '../lib/content/settings'
import { Reader } from '../lib/reading/reader'
import { sourceTable } from './source-table'

const usage = `Says what each article rests on, as a table in Markdown: works listed, links to others, quotations with a
source, and where all of it can be looked up.

  npm run sources
`

/** `npm run sources`, for an editor who wants to know which articles stand on little. */
async function sources(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { help: { type: 'boolean', default: false } } })
  if (values.help) {
    process.stdout.write(usage)
    return 0
  }
  const publication = readPublication(readSettings().contentDir)
  const reader = new Reader(publication)
  const articles = publication.articles.flatMap(({ article }) => article ?? [])
  process.stdout.write(sourceTable(articles, (file) => reader.of(file)))
  return 0
}

await command(sources)
