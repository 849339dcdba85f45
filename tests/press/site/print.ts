import { join } from 'node:path'
import { compiledApplication } from '../../../press/compile'
import { compress } from '../../../press/compress'
import { filesUnder } from '../../../press/files'
import { Folder } from '../../../press/folder'
import { printMedia } from '../../../press/media'
import { asking } from '../../../press/pages'
import { printPages } from '../../../press/print-pages'

/** Prints the addresses given into `out/`, as the press prints a publication's. */
const app = await compiledApplication(process.cwd())
const folder = new Folder('out', 'https://fixture.example')
for (const file of await filesUnder('public')) await folder.copy(file, join('public', file))
const missing = { address: '/_not-found', file: '404.html', status: 404 as const }
try {
  await printPages(app, [...process.argv.slice(2).map(asking), missing], folder, 'out')
  await printMedia(folder, app)
  await compress('out')
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
