import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folderForTest } from '../tests/folder'
import { draftOf, mendAfterKill, switchFolder } from './switch-folder'

const printed = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8')

function draft(outDir: string, text: string): string {
  const folder = draftOf(outDir)
  mkdirSync(folder)
  writeFileSync(join(folder, 'index.html'), text)
  return folder
}

it('puts a print in the place of the last one, and leaves nothing beside it', async () => {
  const beside = folderForTest()
  const outDir = join(beside, 'out')
  await switchFolder(draft(outDir, 'first'), outDir)
  expect(printed(outDir)).toBe('first')
  writeFileSync(join(outDir, 'old.html'), '')
  await switchFolder(draft(outDir, 'second'), outDir)
  expect([printed(outDir), existsSync(join(outDir, 'old.html'))]).toEqual(['second', false])
  expect(readdirSync(beside)).toEqual(['out'])
})

it('removes what a killed build has left, and nothing of a build that runs', async () => {
  const beside = folderForTest()
  const outDir = join(beside, 'out')
  const running = draft(outDir, 'running')
  // No process has a number this high.
  mkdirSync(join(beside, '.out.99999999.draft'))
  mkdirSync(join(beside, '.out.99999999.draft.nginx'))
  mkdirSync(join(beside, '.outer.99999999.draft'))
  await mendAfterKill(outDir)
  expect(readdirSync(beside).sort()).toEqual([`.out.${process.pid}.draft`, '.outer.99999999.draft'].sort())
  expect(printed(running)).toBe('running')
})

it.each(['', '.nginx'])(
  'puts back the last print when a build was killed between the two steps (out%s)',
  async (ending) => {
    const beside = folderForTest()
    const outDir = join(beside, 'out')
    const folders = {
      [`.out.99999999.draft${ending}.former`]: 'last',
      [`.out.99999999.draft${ending}`]: 'next',
    }
    for (const [name, text] of Object.entries(folders)) {
      mkdirSync(join(beside, name))
      writeFileSync(join(beside, name, 'index.html'), text)
    }
    await mendAfterKill(outDir)
    expect(printed(`${outDir}${ending}`)).toBe('last')
    expect(readdirSync(beside)).toEqual([`out${ending}`])
  },
)

it('leaves a print that is there, and takes nothing from a build that runs', async () => {
  const beside = folderForTest()
  const outDir = join(beside, 'out')
  await switchFolder(draft(outDir, 'now'), outDir)
  for (const name of ['.out.99999999.draft.former', `.out.${process.pid}.draft.former`])
    mkdirSync(join(beside, name))
  await mendAfterKill(outDir)
  expect(printed(outDir)).toBe('now')
  expect(readdirSync(beside).sort()).toEqual([`.out.${process.pid}.draft.former`, 'out'])
})
