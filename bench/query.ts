import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createServer } from '../press/server'
import { vocabulary } from './words'

export interface Cost {
  question: string
  found: number
  requests: number
  /** Bytes of all bodies, as they travel. */
  received: number
  /** Milliseconds from question to the first results, engine included. */
  time: number
}

/** What the script of the search page uses of Pagefind. */
interface Engine {
  options(options: object): Promise<void>
  search(term: string | null, options: object): Promise<{ results: { data(): Promise<unknown> }[] }>
  destroy(): Promise<void>
}

/** As many as the search page shows at once. */
const shown = 10

/** Asks a common word, a rare one and a narrowed one, each as a first visit does. */
export async function ask(outDir: string): Promise<Cost[]> {
  const server = createServer(outDir).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const address = `http://127.0.0.1:${port}/pagefind/`
  const engine: Engine = await import(pathToFileURL(join(outDir, 'pagefind/pagefind.js')).href)
  const [common = '', rare = ''] = [vocabulary[20], vocabulary[20_000]]
  const filters = { author: 'author-1', year: '2007' }
  const costs = [
    await measure(engine, address, { question: 'a common word', term: common, options: {} }),
    await measure(engine, address, { question: 'a rare word', term: rare, options: {} }),
    await measure(engine, address, { question: 'both', term: `${common} ${rare}`, options: {} }),
    await measure(engine, address, {
      question: 'a common word, author and year',
      term: common,
      options: { filters },
    }),
    await measure(engine, address, {
      ...{ question: 'author and year alone', term: null },
      options: { filters },
    }),
  ]
  server.closeAllConnections()
  server.close()
  return costs
}

async function measure(
  engine: Engine,
  address: string,
  { question, term, options }: { question: string; term: string | null; options: object },
): Promise<Cost> {
  const wire = meter()
  const start = performance.now()
  // A browser fetches the engine's own script as well.
  await fetch(`${address}pagefind.js`).then((response) => response.arrayBuffer())
  await engine.options({ basePath: address, noWorker: true })
  const { results } = await engine.search(term, options)
  await Promise.all(results.slice(0, shown).map((result) => result.data()))
  const time = performance.now() - start
  await engine.destroy()
  return { question, found: results.length, ...wire.stop(), time }
}

/** Counts what `fetch` receives until it is stopped. */
function meter() {
  const real = globalThis.fetch
  let requests = 0
  let received = 0
  globalThis.fetch = async (...asked) => {
    const response = await real(...asked)
    requests += 1
    received += Number(response.headers.get('content-length'))
    return response
  }
  return {
    stop() {
      globalThis.fetch = real
      return { requests, received }
    },
  }
}
