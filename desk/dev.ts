import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { checkPublication } from '../lib/check'
import { Memory } from '../lib/memory'
import { report } from '../lib/problem'
import { readPublication } from '../lib/publication'
import { readSettings } from '../lib/settings'

/**
 * `npm run dev`: the site as it is being written, drafts included, and in the terminal everything that is wrong
 * with the content, said anew whenever that changes.
 */
const { contentDir, now } = readSettings()
const port = process.env.PORT ?? '3000'
const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '--port', port], {
  stdio: 'inherit',
})
server.on('exit', (code) => process.exit(code ?? 0))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))

const memory = new Memory()
let said = ''
async function say() {
  const problems = await checkPublication(readPublication(contentDir), now, { memory })
  const text = report(problems)
  if (text === said) return
  process.stdout.write(text ? `\n${text}\n` : '\nNo problems: everything that was wrong is mended.\n\n')
  said = text
}

/** What keeps the check from its work keeps the site from nothing. */
const sayOrFail = () => say().catch((error: Error) => process.stderr.write(`${error.message}\n`))

let pending: NodeJS.Timeout | undefined
watch(contentDir, { recursive: true }, () => {
  // Editors write a file in several steps; one look after the last is enough.
  clearTimeout(pending)
  pending = setTimeout(sayOrFail, 150)
})
await sayOrFail()
