import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPublication } from '../../../lib/content/publication'
import { visibleAt } from '../../../lib/edition/gate'
import { Slices } from '../../../lib/edition/slice/slices'
import { compiledApplication } from '../../../press/compile'
import { filesUnder } from '../../../press/files'
import { printerOf } from '../../../press/fingerprint'
import { Folder } from '../../../press/folder'
import { printMedia } from '../../../press/media'
import { asking } from '../../../press/pages'
import { printPages } from '../../../press/print-pages'
import { Store } from '../../../press/store'

/** Prints the addresses given into `out/`, as the press prints a publication's. */
const siteUrl = 'https://fixture.example'
const app = await compiledApplication(process.cwd())
const folder = new Folder('out', siteUrl, new Store())
for (const file of await filesUnder('public')) await folder.write(file, await readFile(join('public', file)))
const missing = { address: '/_not-found', file: '404.html', status: 404 as const }
// The pages of this site show nothing of a publication; one is read from the root, where content is read from.
const root = process.cwd()
process.chdir(join(root, '../../..'))
const edition = visibleAt(
  { ...readPublication('tests/sound'), articles: [] },
  new Date('2030-01-01T00:00:00Z'),
)
process.chdir(root)
const printer = {
  app,
  outDir: 'out',
  printer: printerOf(process.cwd()),
  slices: new Slices(edition, siteUrl),
  allow: edition.site.allow,
}
try {
  await printPages(printer, [...process.argv.slice(2).map(asking), missing], folder)
  await printMedia(folder, app)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
