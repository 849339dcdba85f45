import { once } from 'node:events'
import { mkdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { open, rename, rm, writeFile } from 'node:fs/promises'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Library, openLibrary } from './fixtures/library'
import { type RawReply, sendRaw } from './fixtures/raw'

/** A site that is printed anew while readers are at it. */
let library: Library
let port: number
const at = (file: string) => join(library.folder, file)

beforeAll(async () => {
  library = await openLibrary({ 'index.html': 'front', '404.html': 'missing' })
  port = Number(new URL(library.address).port)
})
afterAll(() => library.close())

const request = (path: string) => Buffer.from(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`)

/** The ways in which programs write files, each over and over until told to stop. */
const writers: Record<string, (file: string, text: string) => Promise<void>> = {
  inPlace: (file, text) => writeFile(file, text),
  byParts: async (file, text) => {
    const handle = await open(file, 'w')
    for (let i = 0; i < text.length; i += 50_000) await handle.write(text.slice(i, i + 50_000))
    await handle.close()
  },
  inOneStep: async (file, text) => {
    await writeFile(`${file}.next`, text)
    await rename(`${file}.next`, file)
  },
  goneBetween: async (file, text) => {
    await rm(file, { force: true })
    await writeFile(file, text)
  },
}

it.each(Object.keys(writers))(
  'every answer is as long as it says, and is what its tag says, while a file is written %s',
  async (name) => {
    const file = `${name}.txt`
    let writing = true
    const wrote = (async () => {
      for (let i = 0; writing; i++)
        await writers[name]?.(at(file), `${i % 10}`.repeat((i * 37_123) % 300_000))
    })()
    const seen = new Map<string, string>()
    const lengths = new Set<number>()
    for (let i = 0; i < 100; i++) {
      const answers = await Promise.all(Array.from({ length: 5 }, () => sendRaw(port, request(`/${file}`))))
      for (const { replies, whole } of answers) {
        expect([whole, replies.length]).toEqual([true, 1])
        for (const reply of replies) remember(reply, seen)
        lengths.add(replies[0]?.body.length ?? 0)
      }
    }
    writing = false
    await wrote
    expect(lengths.size).toBeGreaterThan(5)
  },
  60_000,
)

/** One tag, one content. */
function remember({ status, headers, body }: RawReply, seen: Map<string, string>): void {
  expect([200, 404]).toContain(status)
  expect(headers.get('content-length')).toBe(`${body.length}`)
  const tag = headers.get('etag')
  if (tag === undefined) return
  expect(seen.get(tag) ?? body.toString()).toBe(body.toString())
  seen.set(tag, body.toString())
}

it('what replaces a large file leaves the answer that began with it whole', async () => {
  writeFileSync(at('large.bin'), Buffer.alloc(8_000_000, 'a'))
  const [reply]: IncomingMessage[] = await once(get(`${library.address}/large.bin`), 'response')
  writeFileSync(at('next.bin'), Buffer.alloc(9_000_000, 'b'))
  renameSync(at('next.bin'), at('large.bin'))
  const parts: Buffer[] = []
  for await (const part of reply ?? []) parts.push(part)
  expect(Buffer.concat(parts).equals(Buffer.alloc(8_000_000, 'a'))).toBe(true)
})

it('a large file that grows is sent as it was, and one cut short breaks off: no part is taken for the whole', async () => {
  writeFileSync(at('large.bin'), Buffer.alloc(8_000_000, 'a'))
  const [grown]: IncomingMessage[] = await once(get(`${library.address}/large.bin`), 'response')
  const [cut]: IncomingMessage[] = await once(get(`${library.address}/large.bin`), 'response')
  writeFileSync(at('large.bin'), Buffer.alloc(1000, 'b'), { flag: 'a' })
  let length = 0
  for await (const part of grown ?? []) length += part.length
  expect(length).toBe(8_000_000)
  truncateSync(at('large.bin'), 10)
  const read = async () => {
    for await (const _ of cut ?? []);
  }
  await expect(read()).rejects.toThrow('aborted')
  expect((await library.ask('/')).text).toBe('front')
})

it('a folder that vanishes and comes back is missing between, and nothing worse', async () => {
  const before = await library.ask('/')
  renameSync(library.folder, `${library.folder}.old`)
  expect((await library.ask('/')).status).toBe(404)
  mkdirSync(library.folder)
  expect((await library.ask('/')).status).toBe(404)
  rmSync(library.folder, { recursive: true })
  renameSync(`${library.folder}.old`, library.folder)
  const after = await library.ask('/')
  expect([after.status, after.headers.etag]).toEqual([200, before.headers.etag])
})
