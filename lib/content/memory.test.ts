import { execFile } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { folderForTest } from '../../tests/folder'
import { Memory } from './memory'

const problems = z.object({ problems: z.array(z.string()) })
const day = 20_000

it('is there for the next run, and for another that ran beside it', () => {
  const folder = join(folderForTest(), 'deep')
  const [first, second] = [new Memory(folder, day), new Memory(folder, day)]
  expect([first.recall('facts', 'a', problems), second.recall('facts', 'b', z.number())]).toEqual([
    undefined,
    undefined,
  ])
  first.keep('facts', 'a', { problems: [] })
  second.keep('facts', 'b', 0)
  first.save()
  second.save()

  const next = new Memory(folder, day)
  expect(next.recall('facts', 'a', problems)).toEqual({ problems: [] })
  expect(next.recall('facts', 'b', z.number())).toBe(0)
  expect(readdirSync(folder).filter((name) => !name.endsWith('.txt'))).toEqual([])
})

it('forgets what nobody asked for in a month, and keeps what somebody did', () => {
  const folder = folderForTest()
  const first = new Memory(folder, day)
  // Both lie in one file: what is written anew is looked through.
  const [asked = '', unasked = ''] = sameShelf()
  first.keep('facts', asked, 1)
  first.keep('facts', unasked, 2)
  first.save()
  const later = new Memory(folder, day + 20)
  expect(later.recall('facts', asked, z.number())).toBe(1)
  later.save()
  const last = new Memory(folder, day + 40)
  expect(last.recall('facts', asked, z.number())).toBe(1)
  last.save()
  expect(new Memory(folder, day + 40).recall('facts', unasked, z.number())).toBeUndefined()
})

it('finds out again what is not as it should be', () => {
  const folder = folderForTest()
  const first = new Memory(folder, day)
  first.keep('facts', 'a', { problems: 'none' })
  first.save()
  expect(new Memory(folder, day).recall('facts', 'a', problems)).toBeUndefined()
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{"a":')
  expect(new Memory(folder, day).recall('facts', 'a', z.unknown())).toBeUndefined()
})

/** Two keys whose values share a file. */
function sameShelf(): string[] {
  const shelves = new Map<string, string>()
  for (let n = 0; ; n++) {
    const folder = folderForTest()
    const one = new Memory(folder, day)
    one.keep('facts', `key ${n}`, n)
    one.save()
    const [name = ''] = readdirSync(folder)
    const other = shelves.get(name)
    if (other !== undefined) return [other, `key ${n}`]
    shelves.set(name, `key ${n}`)
  }
}

it('is written whole by many at once', async () => {
  const folder = folderForTest()
  const program = `
    import { Memory } from './lib/content/memory.ts'
    for (let i = 0; i < 50; i++) {
      const memory = new Memory('${folder}', ${day})
      memory.keep('facts', 'a', 'x'.repeat(100_000))
      memory.save()
    }`
  const run = () =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program])
  await Promise.all([run(), run()])
  expect(new Memory(folder, day).recall('facts', 'a', z.string())).toBe('x'.repeat(100_000))
  expect(readdirSync(folder)).toHaveLength(1)
}, 60_000)
