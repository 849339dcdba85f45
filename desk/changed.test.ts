import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { readPublication } from '../lib/content/publication'
import { deskForTest } from '../tests/desk'
import { folderForTest } from '../tests/folder'
import { silentChanges } from './changed'

afterEach(() => vi.unstubAllEnvs())

const now = new Date('2026-11-24T14:30:00Z')

test('words of a published article that change since git without a word to readers are told of', () => {
  const { contentDir } = deskForTest()
  vi.stubEnv('GIT_DIR', resolve(folderForTest(), 'git'))
  vi.stubEnv('GIT_WORK_TREE', process.cwd())
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' })
  const found = () => silentChanges(readPublication(contentDir), now).map(({ code, file }) => [code, file])
  const file = `${contentDir}/articles/2008/first-report/article.mdx`
  const sound = readFileSync(file, 'utf8')
  git('init', '--quiet')
  expect(found()).toEqual([])
  git('add', '--force', contentDir)
  git('-c', 'user.name=a', '-c', 'user.email=a@a.example', 'commit', '--quiet', '-m', 'Published')
  expect(found()).toEqual([])

  writeFileSync(file, `${sound}\nOne thing more.\n`)
  expect(found()).toEqual([['text-changed', file]])
  // Marks and ends of lines are no words, and what is told is not silent.
  writeFileSync(file, `${sound.trimEnd()}\n\n\n`)
  expect(found()).toEqual([])
  writeFileSync(
    file,
    `${sound}\nOne thing more.\n`.replace(
      /^status:/m,
      'corrections:\n  - date: 2008-08-30\n    text: It was wrong.\nstatus:',
    ),
  )
  expect(found()).toEqual([])
  writeFileSync(
    file,
    `${sound}\nOne thing more.\n`.replace(/^status:/m, 'updated: 2008-08-30T12:00:00Z\nstatus:'),
  )
  expect(found()).toEqual([])
  expect(() => silentChanges(readPublication(contentDir), now, 'no-such-ref')).toThrow('no-such-ref')
})
