import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { folderForTest } from '../tests/folder'
import { Folder } from './folder'
import { namesNothing, oneMade } from './made'
import { unpack } from './packing'
import { Store } from './store'

const storeForTest = () => new Store(join(process.cwd(), folderForTest()))
const text = 'A page of some words. '.repeat(40)

/** Puts many texts into a store, each twice, and keeps a record of each. */
const program = (root: string, from: number) => `
  import { namesNothing } from './press/made.ts'
  import { Store } from './press/store.ts'
  const store = new Store(${JSON.stringify(root)})
  for (let n = ${from}; n < ${from} + 150; n++) {
    const file = await store.put(n + '.html', ('Page ' + n + ' of some words. ').repeat(40))
    store.keep('aa' + n, { files: [file], named: namesNothing, parts: {}, from: [] })
  }
`
const start = (root: string, from: number) =>
  spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program(root, from)])

/** Every record of a store that two programs wrote into leads to what it says; nothing of it is half. */
async function expectWhole(store: Store, numbers: readonly number[]): Promise<number> {
  let found = 0
  for (const n of numbers) {
    const record = store.recall(`aa${n}`)
    if (!record) continue
    found += 1
    const [file] = record.files
    const folder = new Folder(folderForTest(), 'https://a.example', store)
    expect(folder.take(record)).toBe(true)
    const html = readFileSync(join(folder.path, file?.file ?? ''))
    expect(html.toString()).toBe(`Page ${n} of some words. `.repeat(40))
    for (const ending of ['.br', '.gz'] as const)
      expect(await unpack(readFileSync(join(folder.path, `${file?.file}${ending}`)), ending)).toEqual(html)
  }
  return found
}

const numbers = Array.from({ length: 250 }, (_, n) => n)

it('is shared by two processes that put the same into it', async () => {
  const store = storeForTest()
  const both = [start(store.root, 0), start(store.root, 100)].map((child) => once(child, 'close'))
  expect((await Promise.all(both)).map(([code]) => code)).toEqual([0, 0])
  expect(await expectWhole(store, numbers)).toBe(250)
}, 120_000)

it('holds nothing half when one that writes is killed, at whatever moment', async () => {
  const store = storeForTest()
  for (const after of [30, 90, 150]) {
    const child = start(store.root, 0)
    const closed = once(child, 'close')
    while (child.exitCode === null && !hasRecords(store)) await setTimeout(5)
    await setTimeout(after)
    child.kill('SIGKILL')
    await closed
    expect(await expectWhole(store, numbers)).toBeGreaterThan(0)
    rmSync(join(store.root, 'records'), { recursive: true })
  }
}, 120_000)

function hasRecords({ root }: Store): boolean {
  return readdirSync(root).includes('records')
}

describe('what it has lost some of', () => {
  it.each(['', '.br', '.gz'])(
    'is no longer taken, and is there again when it is put again (%s)',
    async (ending) => {
      for (const spoil of [rmSync, (path: string) => rewrite(path, (bytes) => bytes.subarray(0, 9))]) {
        const store = storeForTest()
        const file = await store.put('a.html', text)
        spoil(join(store.root, `${file.object}${ending}`))
        const take = () => folderFor(store).take(oneMade(file, text, 'https://a.example'))
        expect(take()).toBe(false)
        expect(await store.put('a.html', text)).toEqual(file)
        expect(take()).toBe(true)
      }
    },
  )

  it('is put again where its bytes are others of the same number', async () => {
    const store = storeForTest()
    const file = await store.put('a.html', text)
    rewrite(join(store.root, file.object), (bytes) => Buffer.alloc(bytes.length, 'x'))
    await store.put('a.html', text)
    expect(readFileSync(join(store.root, file.object), 'utf8')).toBe(text)
  })

  it('is not taken either when a part that is no file is gone', () => {
    const store = storeForTest()
    const made = { files: [], named: namesNothing, parts: { item: store.putPart('told') }, from: [] }
    expect(folderFor(store).take(made)).toBe(true)
    rmSync(join(store.root, made.parts.item.object))
    expect(folderFor(store).take(made)).toBe(false)
    expect(() => store.read(made.parts.item)).toThrow(/was lost or changed during the build. Build again/)
  })

  it.each(['', '{', '{"files":[]}', '[]'])('is no record that says %j', (content) => {
    const store = storeForTest()
    store.keep('aab', { files: [], named: namesNothing, parts: {}, from: [] })
    expect(store.recall('aab')).toBeDefined()
    writeFileSync(join(store.root, 'records/aa/b.json'), content)
    expect(store.recall('aab')).toBeUndefined()
  })
})

const folderFor = (store: Store) => new Folder(folderForTest(), 'https://a.example', store)

/** Another file of the same name, as a machine that failed leaves it. */
function rewrite(path: string, change: (bytes: Buffer) => Buffer): void {
  const bytes = readFileSync(path)
  rmSync(path)
  writeFileSync(path, change(bytes))
}
