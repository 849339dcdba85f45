import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderForTest } from '../tests/folder'
import { printAndSwitch } from './switch'

/** Prints a site of one page, or half of it and then fails. */
const printing =
  (text: string, { fails = false } = {}) =>
  async (outDir: string) => {
    mkdirSync(outDir, { recursive: true })
    writeFileSync(join(outDir, 'index.html'), text)
    if (fails) throw new Error('the disk is full')
    return true
  }

const page = (releases: string) => readFileSync(join(releases, 'current/out/index.html'), 'utf8')

test('a release is public when it is whole, and not before', async () => {
  const releases = folderForTest()
  await printAndSwitch({ releases, name: '1', keep: 3, print: printing('one') })
  const during = await printAndSwitch({
    ...{ releases, name: '2', keep: 3 },
    print: async (outDir) => {
      await printing('two')(outDir)
      return page(releases) === 'one'
    },
  })
  expect([during, page(releases)]).toEqual([true, 'two'])
})

test('the last good release stays when the next one fails, and nothing of that is left', async () => {
  const releases = folderForTest()
  await printAndSwitch({ releases, name: '1', keep: 3, print: printing('one') })
  expect(
    await printAndSwitch({ releases, name: '2', keep: 3, print: printing('half', { fails: true }) }),
  ).toBe(false)
  expect(await printAndSwitch({ releases, name: '3', keep: 3, print: async () => false })).toBe(false)
  expect(await printAndSwitch({ releases, name: '4', keep: 3, print: async () => true })).toBe(false)
  expect(page(releases)).toBe('one')
  expect(readdirSync(releases).sort()).toEqual(['1', 'current'])
})

test('some releases are kept to go back to, the public one always', async () => {
  const releases = folderForTest()
  for (const name of ['1', '2', '3', '4', '0'])
    await printAndSwitch({ releases, name, keep: 2, print: printing(name) })
  expect(readdirSync(releases).sort()).toEqual(['0', '4', 'current'])
  expect(readlinkSync(join(releases, 'current'))).toBe('0')
})

test('what a killed release has left takes the place of none, and is removed after a day', async () => {
  const releases = folderForTest()
  for (const name of ['1', '2']) await printAndSwitch({ releases, name, keep: 2, print: printing(name) })
  for (const name of ['half', 'old-half'])
    mkdirSync(join(releases, name, '.out.1.draft'), { recursive: true })
  utimesSync(join(releases, 'old-half'), new Date(0), new Date(0))
  await printAndSwitch({ releases, name: '3', keep: 2, print: printing('3') })
  expect(readdirSync(releases).sort()).toEqual(['2', '3', 'current', 'half'])
})

test('a real build that fails leaves what was public', async () => {
  const releases = folderForTest()
  await printAndSwitch({ releases, name: '1', keep: 3, print: printing('one') })
  const contentDir = folderForTest({ 'site.yaml': 'name: Only a name\n' })
  const build = async (outDir: string) =>
    spawnSync('npm', ['run', '--silent', 'build'], {
      env: { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: outDir },
    }).status === 0
  expect(await printAndSwitch({ releases, name: '2', keep: 3, print: build })).toBe(false)
  expect(page(releases)).toBe('one')
  expect(existsSync(join(releases, '2'))).toBe(false)
})
