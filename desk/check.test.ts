import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'

let contentDir: string

beforeEach(() => {
  contentDir = mkdtempSync('.cache-check-')
  cpSync('lib/check/wrong', contentDir, { recursive: true })
})
afterEach(() => rmSync(contentDir, { recursive: true }))

const article = () => `${contentDir}/articles/2008/case/article.mdx`
const spoil = () =>
  writeFileSync(
    article(),
    readFileSync(article(), 'utf8').replace(/^published:.*$/m, 'published: 2008-08-28'),
  )

function run(command: string, ...args: string[]) {
  return spawnSync('npm', ['run', '--silent', command, '--', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: contentDir },
  })
}

test('sound content passes, and says how much was looked at', () => {
  const { status, stdout } = run('check')
  expect(stdout).toMatch(/\d+ articles checked, no problems/)
  expect(status).toBe(0)
})

test('a fault is one line with its place, and exit code 1', () => {
  spoil()
  const { status, stdout } = run('check')
  const line = readFileSync(article(), 'utf8').split('\n').indexOf('published: 2008-08-28') + 1
  expect(stdout).toContain(
    `${article()}:${line}:12  date-offset  published is "2008-08-28"; expected a moment`,
  )
  expect(stdout).toMatch(/\n1 problem in 1 file\n$/)
  expect(status).toBe(1)
})

test('tools get the same as JSON', () => {
  spoil()
  const { status, stdout } = run('check', '--format', 'json')
  expect(JSON.parse(stdout)).toMatchObject([{ code: 'date-offset', file: article(), column: 12 }])
  expect(status).toBe(1)
})

test('a format that is none is said to be so, with exit code 2', () => {
  const { status, stderr } = run('check', '--format', 'yaml')
  expect(stderr).toContain('--format is "yaml"; expected text or json.')
  expect(status).toBe(2)
})

test('the build refuses what the check refuses, before it prints anything', () => {
  spoil()
  const { status, stdout } = run('build')
  expect(stdout.match(/date-offset/g)).toHaveLength(1)
  expect(stdout).not.toContain('Next.js')
  expect(status).toBe(1)
})
