import { execFile } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { folderForTest } from './fixture'
import { Memory } from './memory'

it('is there for the next run, without what that one did not use', () => {
  const file = `${folderForTest()}/deep/memory.json`
  const first = Memory.open(file)
  first.keep('a', { problems: [] })
  first.keep('b', 0)
  first.save(file, { rest: false })

  const second = Memory.open(file)
  expect(second.recall('b')).toBe(0)
  second.save(file, { rest: true })
  expect(Memory.open(file).recall('a')).toEqual({ problems: [] })
  second.save(file, { rest: false })
  expect(Memory.open(file).recall('a')).toBeUndefined()
  expect(Memory.open(file).recall('b')).toBe(0)
  expect(readdirSync(file.replace('/memory.json', ''))).toEqual(['memory.json'])
})

it('begins anew when its file cannot be read', () => {
  const file = `${folderForTest({ 'memory.json': '{"a":' })}/memory.json`
  expect(Memory.open(file).recall('a')).toBeUndefined()
  writeFileSync(file, '{"a":1}')
  expect(Memory.open(file).recall('a')).toBe(1)
})

it('is written whole by many at once', async () => {
  const folder = folderForTest()
  const file = `${folder}/memory.json`
  const program = `
    import { Memory } from './lib/memory.ts'
    for (let i = 0; i < 50; i++) {
      const memory = new Memory()
      memory.keep('a', 'x'.repeat(100_000))
      memory.save('${file}', { rest: false })
    }`
  const run = () =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program])
  await Promise.all([run(), run()])
  expect(Memory.open(file).recall('a')).toBe('x'.repeat(100_000))
  expect(readdirSync(folder)).toEqual(['memory.json'])
}, 60_000)
