import type { AddressInfo } from 'node:net'
import { createServer } from '../press/server'
import { publicationOut } from '../tests/publication'

/** Serves a printed site on a free port. Gives where it is, and what ends it. */
export async function serveFolder(folder: string) {
  const server = createServer(folder)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () => new Promise<void>((closed) => server.close(() => closed())),
  }
}

/** Serves the publication of the tests while they run; workers find it in `PASSPORT_URL`. */
export default async function serve() {
  const { address, stop } = await serveFolder(publicationOut)
  process.env.PASSPORT_URL = address
  return stop
}
