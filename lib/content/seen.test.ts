import { lstatSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { folderForTest } from '../../tests/folder'
import { isSettled, markOf, noteDigest, seenDigest } from './seen'
import { Changed, Source } from './source'

const later = () => Date.now() + 60_000

it('a file is known by its mark, and unknown once anything of that differs, an edit that hides its time too', () => {
  const file = `${folderForTest({ 'a.mdx': 'one' })}/a.mdx`
  noteDigest(file, lstatSync(file), { moment: later(), digest: 'first' })
  expect(seenDigest(file, lstatSync(file))).toBe('first')
  const { atime, mtime } = lstatSync(file)
  writeFileSync(file, 'two')
  utimesSync(file, atime, mtime)
  expect(seenDigest(file, lstatSync(file))).toBeUndefined()
})

it('another file under the same name is another', () => {
  const folder = folderForTest({ 'a.mdx': 'one', 'b.mdx': 'two' })
  noteDigest(`${folder}/a.mdx`, lstatSync(`${folder}/a.mdx`), { moment: later(), digest: 'first' })
  renameSync(`${folder}/b.mdx`, `${folder}/a.mdx`)
  expect(seenDigest(`${folder}/a.mdx`, lstatSync(`${folder}/a.mdx`))).toBeUndefined()
})

it('what changed a moment ago is remembered by nobody, since it may change again under the same mark', () => {
  const file = `${folderForTest({ 'a.mdx': 'one' })}/a.mdx`
  const stats = lstatSync(file)
  expect([isSettled(markOf(stats), Date.now()), isSettled(markOf(stats), later())]).toEqual([false, true])
  noteDigest(file, stats, { moment: Date.now(), digest: 'first' })
  expect(seenDigest(file, lstatSync(file))).toBeUndefined()
})

it('a file that did not change is not opened, and one that changed since is not taken for what it was', () => {
  const file = `${folderForTest({ 'a.mdx': 'one' })}/a.mdx`
  const now = vi.spyOn(Date, 'now').mockReturnValue(later())
  const { digest } = Source.read(file)
  now.mockRestore()
  const again = Source.read(file)
  expect([again.digest, again.text]).toEqual([digest, 'one'])
  const unopened = Source.read(file)
  writeFileSync(file, 'two')
  expect(() => unopened.text).toThrow(Changed)
  expect(Source.read(file).text).toBe('two')
})
