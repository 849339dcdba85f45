import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Server } from 'node:http'
import { asked } from '../lib/content/command'
import { loadEnvironment } from '../lib/content/environment'
import { encoded } from '../lib/content/paths'
import { readSettings } from '../lib/content/settings'
import { rulesIn } from './host-rules'
import { readPort } from './port'
import { createServer } from './server'
import { isPrinted } from './stamp'
import { mendAfterKill } from './switch-folder'

/** How long a slow reader may finish after a stop was asked for. */
const patience = 10_000

const usage = `Serves the printed site until it is told to stop, and prints it before unless it is printed.

  npm start

PORT is the port, 3000 unless given; OUT_DIR the folder. Exit codes: 0 it was told to stop, 1 it cannot serve, 2 what was
asked cannot be done.
`

asked({ name: 'start', usage })

async function serve(): Promise<void> {
  // From the files that a build reads them from, too: both must mean the same folder.
  loadEnvironment()
  const port = readPort(process.env.PORT)
  const { outDir } = readSettings()
  // Otherwise a print that was to be replaced when its build was killed would be made anew.
  await mendAfterKill(outDir)
  if (!isPrinted(process.cwd())) await build()
  const server = createServer(outDir)
  stopOnSignal(server)
  await listen(server, port)
}

async function build(): Promise<void> {
  process.stdout.write('The site is not printed yet, or its sources have changed: npm run build\n')
  const child = spawn('npm', ['run', 'build'], { stdio: 'inherit' })
  const pass = (signal: NodeJS.Signals) => child.kill(signal)
  process.once('SIGTERM', pass).once('SIGINT', pass)
  const code = await exitCode(child)
  process.off('SIGTERM', pass).off('SIGINT', pass)
  if (code !== 0) throw new Error('The build failed, so there is nothing to serve. Its messages are above.')
}

async function exitCode(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, 'exit')
  return code
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port)
  try {
    await once(server, 'listening')
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!taken) throw error
    throw new Error(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`)
  }
  const address = server.address()
  // Differs from the one asked for when that was 0.
  const opened = typeof address === 'object' && address ? address.port : port
  const { path } = await rulesIn(readSettings().outDir)
  process.stdout.write(`Served at http://localhost:${opened}${encoded(path)}/\n`)
}

/** Answers what is under way, opens nothing new, and ends. */
function stopOnSignal(server: Server): void {
  const stop = () => {
    server.close(() => process.exit(0))
    setTimeout(() => server.closeAllConnections(), patience).unref()
  }
  process.once('SIGTERM', stop).once('SIGINT', stop)
}

serve().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
})
