import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * Waits until no other process prints into a folder, and then keeps others waiting. Two prints at once would each be whole,
 * but the older of them might come last. The turn is a name that one process at a time can listen at, so that the
 * system itself takes it back from a process that was killed. Returns what gives it back.
 */
export async function takeTurn(outDir: string): Promise<() => void> {
  const name = nameOf(resolve(outDir))
  for (let isFirst = true; ; isFirst = false) {
    const giveBack = await listening(name)
    if (giveBack) return giveBack
    if (isFirst) process.stderr.write(`Another build prints into ${outDir}/: waiting for it.\n`)
    await ended(name)
  }
}

/** Linux and Windows have names that are no files; elsewhere a file may be left behind. */
function nameOf(folder: string): string {
  const name = `passport-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`
  if (process.platform === 'linux') return `\0${name}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`
  return join(tmpdir(), `${name}.sock`)
}

async function listening(name: string): Promise<(() => void) | undefined> {
  const waiting = new Set<Socket>()
  const server = createServer((socket) => {
    waiting.add(socket)
    socket.on('error', () => {}).unref()
  })
  server.listen(name).unref()
  try {
    await once(server, 'listening')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined
    throw error
  }
  return () => {
    server.close()
    // Whoever waits knows by this that the turn is free.
    for (const socket of waiting) socket.destroy()
  }
}

/** Ends when the process that has the turn gives it back or dies. */
async function ended(name: string): Promise<void> {
  const socket = connect(name)
  try {
    await once(socket, 'connect')
    await once(socket.resume(), 'close')
  } catch (error) {
    // Nobody listens at a file that was left behind.
    const isLeft = error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED'
    if (isLeft && !name.startsWith('\0')) rmSync(name, { force: true })
  }
}
