import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { folderForTest } from '../../tests/folder'
import { digestOf } from './blocks'
import type { Edit } from './edit'
import { redo, undo, writeEdit } from './save'

/** A file, and a cache of its own. */
function fileOf(text: string) {
  const folder = folderForTest({ 'a.mdx': text })
  vi.stubEnv('CACHE_DIR', `${folder}/cache`)
  const file = `${folder}/a.mdx`
  return { file, cache: `${folder}/cache`, read: () => readFileSync(file, 'utf8') }
}

const edit = (start: number, found: string, put: string): Edit => ({
  start,
  found: Buffer.from(found),
  put: Buffer.from(put),
})
const digest = (text: string) => digestOf(Buffer.from(text))

it('writes, takes back and makes again, over everything that was done', () => {
  const { file, read } = fileOf('One. Two.')
  expect(writeEdit(file, digest('One. Two.'), edit(0, 'One', 'Eins'))).toBe('written')
  expect(writeEdit(file, digest('Eins. Two.'), edit(6, 'Two', 'Zwei'))).toBe('written')
  expect(read()).toBe('Eins. Zwei.')
  expect([undo(file), undo(file), undo(file)]).toEqual(['written', 'written', 'nothing'])
  expect(read()).toBe('One. Two.')
  expect([redo(file), redo(file), redo(file)]).toEqual(['written', 'written', 'nothing'])
  expect(read()).toBe('Eins. Zwei.')
})

it('what was taken back is gone once something else is written', () => {
  const { file, read } = fileOf('a')
  writeEdit(file, digest('a'), edit(0, 'a', 'b'))
  undo(file)
  writeEdit(file, digest('a'), edit(0, 'a', 'c'))
  expect(redo(file)).toBe('nothing')
  expect(read()).toBe('c')
})

it('writes nothing over what somebody else has written', () => {
  const { file, read } = fileOf('a b')
  writeEdit(file, digest('a b'), edit(0, 'a', 'x'))
  writeFileSync(file, 'x b c')
  expect(writeEdit(file, digest('x b'), edit(2, 'b', 'y'))).toBe('changed')
  expect(undo(file)).toBe('changed')
  expect(read()).toBe('x b c')
  writeFileSync(file, 'x b')
  expect(undo(file)).toBe('written')
  expect(read()).toBe('a b')
})

it('writes nothing where the text is another than the edit found', () => {
  const { file, read } = fileOf('a b')
  expect(writeEdit(file, digest('a b'), edit(2, 'c', 'x'))).toBe('changed')
  expect(writeEdit(file, digest('a b'), edit(2, 'b and more', 'x'))).toBe('changed')
  expect(read()).toBe('a b')
})

it('does without what it remembered', () => {
  const { file, cache, read } = fileOf('a')
  writeEdit(file, digest('a'), edit(0, 'a', 'b'))
  rmSync(cache, { recursive: true })
  expect(undo(file)).toBe('nothing')
  expect(read()).toBe('b')
})
