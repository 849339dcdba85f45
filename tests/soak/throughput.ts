import { once } from 'node:events'
import { Agent, get, type IncomingMessage } from 'node:http'
import { headersOf } from '../../lib/hosting/headers'
import { printHostFiles, printNginxFiles } from '../../press/hosts'
import { folderToPrint } from '../press/folder'
import { openLibrary } from '../press/library'
import { hasNginx, openNginx } from '../press/nginx'

/** Answers a second, of one page with all its headers, to twenty readers who keep their connections. */
export async function throughputs(seconds: number): Promise<{ ours: number; nginx: number | undefined }> {
  const siteUrl = 'https://news.example'
  const library = await openLibrary({
    'index.html': 'text '.repeat(4000),
    '404.html': 'missing',
    'gone/index.html': 'gone',
  })
  const rules = { redirects: [], headers: headersOf({ articles: [], siteUrl, frames: [] }) }
  await printHostFiles(folderToPrint(library.folder), rules)
  await printNginxFiles(`${library.folder}.nginx`, rules, { siteUrl, out: 'out' })
  const ours = await perSecond(Number(new URL(library.address).port), seconds)
  const nginx = hasNginx ? await openNginx(library.folder) : undefined
  const theirs = nginx && (await perSecond(nginx.port, seconds))
  await nginx?.close()
  library.close()
  return { ours, nginx: theirs }
}

async function perSecond(port: number, seconds: number): Promise<number> {
  const end = performance.now() + seconds * 1000
  let served = 0
  const reader = async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    while (performance.now() < end) {
      const asked = get({
        port,
        path: '/',
        agent,
        host: '127.0.0.1',
        headers: { 'accept-encoding': 'br, gzip' },
      })
      const [reply] = (await once(asked, 'response')) as [IncomingMessage]
      reply.resume()
      await once(reply, 'end')
      served += 1
    }
    agent.destroy()
  }
  await Promise.all(Array.from({ length: 20 }, reader))
  return Math.round(served / seconds)
}
