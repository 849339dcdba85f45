import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { deskForTest } from '../tests/desk'
import { folderForTest } from '../tests/folder'

test('a writer sees what a renaming would change, has it done, and the check finds nothing', () => {
  const { contentDir, run } = deskForTest()
  const [from, to] = [`${contentDir}/articles/2008/first-report`, `${contentDir}/articles/2008/the-report`]
  const dry = run('rename', ['first-report', '--slug', 'the-report', '--dry-run'])
  expect(dry.stdout).toMatch(/^Nothing is changed yet; this would be:\n/)
  expect(existsSync(from)).toBe(true)

  const { status, stdout, stderr } = run('rename', [from, '--slug', 'the-report'])
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(`Nothing is changed yet; this would be:\n${stdout}`).toBe(dry.stdout)
  expect(stdout.trimEnd().split('\n')).toEqual([
    `${from} is now ${to}`,
    '/2008/08/20/first-report/ is now /2008/08/20/the-report/',
    `  ${to}/article.mdx`,
    '    formerly: /2008/08/20/first-report/',
    `  ${contentDir}/articles/2008/case/article.mdx`,
    '    related: first-report is now the-report',
    '    1 link leads to /2008/08/20/the-report/',
  ])
  expect(existsSync(from)).toBe(false)
  expect(readFileSync(`${to}/article.mdx`, 'utf8')).toContain('\nformerly: [/2008/08/20/first-report/]\n')
  expect(run('check', []).stdout).toMatch(/no problems/)
})

test('git is told of the move where it knows the article; a mark at the head of a file stays', () => {
  const { contentDir, run } = deskForTest()
  const env = { GIT_DIR: resolve(folderForTest(), 'git'), GIT_WORK_TREE: process.cwd() }
  const git = (...args: string[]) =>
    execFileSync('git', args, { encoding: 'utf8', env: { ...process.env, ...env } })
  const file = `${contentDir}/articles/2009/aftermath/article.mdx`
  writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8')}`)
  git('init', '--quiet')
  git('add', '--force', contentDir)

  expect(run('rename', ['aftermath', '--date', '2010-01-05'], env).stderr).toBe('')
  const moved = `${contentDir}/articles/2010/aftermath/article.mdx`
  expect(git('ls-files', '--', `${contentDir}/articles`)).toContain(`${moved}\n`)
  expect(readFileSync(moved, 'utf8')).toMatch(/^\uFEFF---\n/)
  expect(existsSync(`${contentDir}/articles/2009`)).toBe(false)
})

test('an article there is not, or two, end with exit code 2', () => {
  const { run } = deskForTest()
  expect(run('rename', ['cases', '--slug', 'x'])).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/no article "cases".*Did you mean case\?\n$/),
  })
  expect(run('rename', ['case', 'aftermath']).stderr).toMatch(/^2 articles were named; expected one/)
})
