import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { checkPublication } from '../lib/check/publication'
import { asked } from '../lib/content/command'
import { loadEnvironment } from '../lib/content/environment'
import { homeOf, pathOf } from '../lib/content/home'
import { saveMemory } from '../lib/content/memory'
import { encoded } from '../lib/content/paths'
import { report } from '../lib/content/problem'
import { readPublication } from '../lib/content/publication'
import { readSettings } from '../lib/content/settings'
import { watchFolder } from '../lib/content/watch'

const usage = `Serves the site as it is being written, drafts included, and says in the terminal everything that is wrong with the
content, anew whenever that changes.

  npm run dev

PORT is the port, 3000 unless given; CONTENT_DIR another content folder. Exit codes: 0 it was told to stop, 1 it cannot
serve, 2 what was asked cannot be done.
`

asked({ name: 'dev', usage })
loadEnvironment(true)
const { contentDir, now } = readSettings()
const port = process.env.PORT ?? '3000'
// Read once: to serve the preview under another path the server would have to begin anew.
const { site } = readPublication(contentDir)
const path = site ? encoded(pathOf(homeOf(site))) : ''
// Drafts are for nobody but who writes them: no other machine is answered.
const options = ['dev', '--hostname', 'localhost', '--port', port]
const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', ...options], {
  stdio: 'inherit',
  env: { ...process.env, PASSPORT_PATH: path },
})
if (path !== '') process.stdout.write(`The site is at http://localhost:${port}${path}/\n`)
server.on('exit', (code) => process.exit(code ?? 0))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))

// Who waits for a page waits for the server: the check takes what that leaves.
setPriority(constants.priority.PRIORITY_LOW)

let said = ''
async function say() {
  const problems = await checkPublication(readPublication(contentDir), now)
  // The preview knows from here what it has not read itself.
  saveMemory()
  const text = report(problems)
  if (text === said) return
  process.stdout.write(text ? `\n${text}\n` : '\nNo problems: everything that was wrong is mended.\n\n')
  said = text
}

/** What keeps the check from its work keeps the site from nothing. */
const sayOrFail = () => say().catch((error: Error) => process.stderr.write(`${error.message}\n`))

let pending: NodeJS.Timeout | undefined
watchFolder(contentDir, () => {
  // Editors write a file in several steps; one look after the last is enough.
  clearTimeout(pending)
  pending = setTimeout(sayOrFail, 150)
})
await sayOrFail()
