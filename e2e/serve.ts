import type { AddressInfo } from 'node:net'
import { encoded } from '../lib/content/paths'
import { rulesIn } from '../press/host-rules'
import { createServer } from '../press/server'
import { otherOut, publicationOut } from '../tests/publication'

/** Serves a printed site on a free port. Gives where its front page is, without a closing slash, and what ends it. */
export async function serveFolder(folder: string) {
  const server = createServer(folder)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const { path } = await rulesIn(folder)
  return {
    address: `http://127.0.0.1:${port}${encoded(path)}`,
    stop: () => new Promise<void>((closed) => server.close(() => closed())),
  }
}

/** Serves the publications of the tests while they run; workers find them in `PASSPORT_URL` and `OTHER_URL`. */
export default async function serve() {
  const [publication, other] = await Promise.all([publicationOut, otherOut].map(serveFolder))
  process.env.PASSPORT_URL = publication?.address
  process.env.OTHER_URL = other?.address
  return () => Promise.all([publication?.stop(), other?.stop()])
}
