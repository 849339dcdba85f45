import type { AddressInfo } from 'node:net'
import { createServer } from '../press/server'

/** Serves the printed site on a free port while the tests run; workers find it in `PASSPORT_URL`. */
export default async function serve() {
  const server = createServer('out')
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  process.env.PASSPORT_URL = `http://127.0.0.1:${port}`
  return () => new Promise<void>((closed) => server.close(() => closed()))
}
