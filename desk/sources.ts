import { command } from '../lib/content/command'
import { readPublication } from '../lib/content/publication'
import { readSettings } from '../lib/content/settings'
import { Reader } from '../lib/reading/reader'
import { sourceTable } from './source-table'

const usage = `Says what each article rests on, as a table in Markdown: works listed, links to others, quotations with a
source, and where all of it can be looked up.

  npm run sources

Exit codes: 0 it is said, 2 it cannot be.
`

/** `npm run sources`, for an editor who wants to know which articles stand on little. */
async function sources(): Promise<number> {
  const publication = readPublication(readSettings().contentDir)
  const reader = new Reader(publication)
  const articles = publication.articles.flatMap(({ article }) => article ?? [])
  process.stdout.write(sourceTable(articles, (file) => reader.of(file)))
  return 0
}

await command({ name: 'sources', usage }, sources)
