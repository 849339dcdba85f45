import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { folderForTest } from '../fixture'
import { kept } from './cache'

const size = 200_000
const program = (name: string) => `
  import { kept } from './lib/images/cache.ts'
  const make = async () => new Uint8Array(${size}).fill(7)
  await Promise.all(Array.from({ length: 50 }, () => kept(${JSON.stringify(name)}, make)))
`

it('what many make at once, here and in other processes, is there once and whole', async () => {
  const folder = folderForTest()
  const name = `${folder.replace('.cache/', '')}/made.bin`
  const run = () =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program(name)])
  const make = async () => new Uint8Array(size).fill(7)
  await Promise.all([run(), run(), ...Array.from({ length: 50 }, () => kept(name, make))])
  expect(readdirSync(folder)).toEqual(['made.bin'])
  expect(readFileSync(join(folder, 'made.bin')).equals(Buffer.alloc(size, 7))).toBe(true)
})
