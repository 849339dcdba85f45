import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'

/** The port that `npm run dev` listens at. */
export function previewPort(): number {
  return Number(process.env.PORT ?? 3000)
}

/** Where an address is seen in `npm run dev`. */
export function previewOf(address: string): string {
  return `http://localhost:${previewPort()}${address}`
}

/** Whether anything listens there: a question that makes the preview compile nothing. */
export async function isPreviewRunning(): Promise<boolean> {
  const socket = connect({ port: previewPort(), host: 'localhost', timeout: 2000 })
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

/** Opens an address as a click on it would: by the command each platform has for that. */
export async function openInBrowser(url: string): Promise<boolean> {
  const [program, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url]
  const opener = spawn(program ?? '', args, { detached: true, stdio: 'ignore' })
  try {
    await once(opener, 'spawn')
    opener.unref()
    return true
  } catch {
    return false
  }
}
