import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { createServer } from '../../press/server'

export interface Reply {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: Buffer
  text: string
}

/** A folder of files, served. */
export interface Library {
  /** Where the files lie. */
  folder: string
  /** Where it is served, without a closing slash. */
  address: string
  /** Asks without the help of a client that tidies addresses or unpacks bodies. */
  ask(path: string, headers?: Record<string, string>, method?: string): Promise<Reply>
  write(file: string, content: string | Buffer): void
  remove(file: string): void
  close(): void
}

/** When every file of a library was last changed. */
export const modified = new Date('2026-11-24T09:00:00Z')

/** Serves the files from a folder of their own; HTML is compressed beside itself, as the press does. */
export async function openLibrary(files: Record<string, string>): Promise<Library> {
  const folder = join(mkdtempSync(join(tmpdir(), 'press-')), 'out')
  const write = (file: string, content: string | Buffer) => {
    const path = join(folder, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    utimesSync(path, modified, modified)
  }
  for (const [file, text] of Object.entries(files)) {
    write(file, text)
    if (!file.endsWith('.html')) continue
    write(`${file}.br`, brotliCompressSync(text))
    write(`${file}.gz`, gzipSync(text))
  }
  write('../secret.txt', 'beside the folder')
  const server = createServer(folder).listen(0)
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    folder,
    address: `http://localhost:${port}`,
    write,
    ask: (path, headers = {}, method = 'GET') => ask({ port, path, headers, method }),
    remove: (file) => rmSync(join(folder, file)),
    close() {
      server.close()
      rmSync(dirname(folder), { recursive: true })
    },
  }
}

/** Asks a server on this machine. */
export async function ask(what: {
  port: number
  path: string
  headers: Record<string, string>
  method: string
}): Promise<Reply> {
  const [reply]: IncomingMessage[] = await once(request(what).end(), 'response')
  const parts: Buffer[] = []
  for await (const part of reply ?? []) parts.push(part)
  const body = Buffer.concat(parts)
  return { status: reply?.statusCode, headers: reply?.headers ?? {}, body, text: body.toString() }
}
