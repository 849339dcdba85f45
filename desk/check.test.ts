import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let contentDir: string

beforeEach(() => {
  contentDir = mkdtempSync('.cache-check-')
  cpSync('tests/sound', contentDir, { recursive: true })
})
afterEach(() => rmSync(contentDir, { recursive: true }))

const article = () => `${contentDir}/articles/2008/case/article.mdx`
const spoil = () =>
  writeFileSync(
    article(),
    readFileSync(article(), 'utf8').replace(/^published:.*$/m, 'published: 2008-08-28'),
  )

function run(command: string, ...args: string[]) {
  const [program, ...first] =
    command === 'check'
      ? [process.execPath, 'node_modules/tsx/dist/cli.mjs', 'desk/check.ts']
      : ['npm', 'run', '--silent', command, '--']
  return spawnSync(program, [...first, ...args], {
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

test('tools get the same as JSON, with its severity and what explains it', () => {
  spoil()
  const { status, stdout } = run('check', '--format', 'json')
  expect(JSON.parse(stdout)).toMatchObject([
    {
      code: 'date-offset',
      file: article(),
      column: 12,
      severity: 'error',
      docs: 'docs/writing.md#date-offset',
    },
  ])
  expect(status).toBe(1)
})

test('a format that is none, or a path that is not there, is said to be so, with exit code 2', () => {
  const { status, stderr } = run('check', '--format', 'yaml')
  expect(stderr).toContain('--format is "yaml"; expected text, json, github or sarif.')
  expect(status).toBe(2)
  const nowhere = run('check', `${contentDir}/nowhere`)
  expect(nowhere.stderr).toBe(`There is no ${contentDir}/nowhere; expected a file or folder.\n`)
  expect(nowhere.status).toBe(2)
})

test('only what is named is looked at, and a second look finds the same', () => {
  spoil()
  expect(run('check', `${contentDir}/site.yaml`, `${contentDir}/articles/2009`).status).toBe(0)
  const [first, second] = [run('check', dirname(article())), run('check', `${dirname(article())}/hero.jpg`)]
  expect(first.stdout).toMatch(/date-offset.*\n\n1 problem in 1 file\n$/)
  expect(second.stdout).toBe(first.stdout)
}, 120_000)

test('what has one right answer is mended, once, and the rest is told', () => {
  const text = readFileSync(article(), 'utf8')
    .replace(/^published:.*$/m, 'published: 2008-08-28 18:00 +0200')
    .replace('credit: The staff', 'credit: Courtesy of the staff')
    .replace('formerly: [/blog/a-summit]', 'formerly: [blog/a-summit]')
    .replace('A border, mostly.', 'A border \nwith the the the neighbors. <b>')
    .trimEnd()
  writeFileSync(article(), `\uFEFF${text.replaceAll('\n', '\r\n')}`)
  run('check', '--fix')
  expect(readFileSync(article(), 'utf8')).toBe(
    `\uFEFF${text.replaceAll('\n', '\r\n')}`
      .replace('2008-08-28 18:00 +0200', '"2008-08-28T18:00:00+02:00"')
      .replace('[blog/a-summit]', '["/blog/a-summit"]')
      .replace('Courtesy of the staff', 'the staff'),
  )
  writeFileSync(article(), readFileSync(article(), 'utf8').replace(' <b>', ''))
  const { status, stdout, stderr } = run('check', '--fix')
  expect(stderr.match(/^mended {2}/gm)).toHaveLength(5)
  expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('no problems') })
  const mended = readFileSync(article(), 'utf8')
  expect(mended).toContain('credit: the staff\r\n')
  expect(mended).toContain('A border\r\nwith the neighbours.\r\n')
  expect(mended).toMatch(/^\uFEFF---[\s\S]*\S\r\n$/)
  expect(run('check', '--fix').stderr).toBe('')
  expect(readFileSync(article(), 'utf8')).toBe(mended)
}, 120_000)

test('warnings are printed and refuse nothing', () => {
  writeFileSync(article(), `${readFileSync(article(), 'utf8')}\nThe the end.\n`)
  const { status, stdout } = run('check')
  expect(stdout).toMatch(/word-doubled \(warning\).*\n\n1 warning in 1 file\n$/)
  expect(status).toBe(0)
})

test('a draft may be unfinished: the check says so, and --ready, which a build asks, looks at the rest', () => {
  spoil()
  writeFileSync(article(), readFileSync(article(), 'utf8').replace('status: ready', 'status: draft'))
  expect(run('check')).toMatchObject({ status: 1, stdout: expect.stringContaining(' date-offset ') })
  expect(run('check', '--ready')).toMatchObject({ status: 0, stdout: expect.stringContaining('no problems') })
})

test('the build refuses what the check refuses, before it prints anything', () => {
  spoil()
  const { status, stdout } = run('build')
  expect(stdout.match(/ date-offset /g)).toHaveLength(1)
  expect(stdout).not.toContain('Next.js')
  expect(status).toBe(1)
})
