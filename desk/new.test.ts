import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { deskForTest } from '../tests/desk'
import { folderForTest } from '../tests/folder'

const said = ['--headline', 'A border moves', '--section', 'security', '--author', 'staff', '--kind', 'news']

test('a writer who says all is asked nothing, and told where the article is and what comes next', () => {
  const { contentDir, run } = deskForTest()
  const { status, stdout, stderr } = run('new', said, { PORT: '4191' })
  expect(stderr).toBe('')
  const [file = '', preview, , ...next] = stdout.trimEnd().split('\n')
  expect(file).toBe(`${contentDir}/articles/2026/a-border-moves/article.mdx`)
  expect(preview).toBe('http://localhost:4191/2026/11/24/a-border-moves/')
  expect(next).toHaveLength(3)
  expect(readFileSync(file, 'utf8')).toContain('\nheadline: A border moves\n')
  expect(status).toBe(0)
  const check = run('check', [])
  expect(check.stdout).toMatch(
    /^\S*a-border-moves\/article\.mdx:5:1 {2}field-empty {2}dek is empty.*\n\n1 problem/,
  )
})

test('without a terminal, what is missing is named by its flag', () => {
  const { run } = deskForTest()
  const { status, stdout, stderr } = run('new', ['--headline', 'A border moves', '--kind', 'news'])
  expect(stderr).toMatch(/^Missing: --section, --author\. /)
  expect(stdout).toBe('')
  expect(status).toBe(2)
})

test('--yes stands for all but the headline', () => {
  const { contentDir, run } = deskForTest()
  expect(run('new', ['--yes', '--headline', 'A border moves']).status).toBe(0)
  const text = readFileSync(`${contentDir}/articles/2026/a-border-moves/article.mdx`, 'utf8')
  for (const line of ['section: security', 'authors: [staff]', 'kind: news', 'status: draft']) {
    expect(text).toContain(`\n${line}\n`)
  }
})

test('an article, or a folder that is none yet, is never written over', () => {
  const { contentDir, run } = deskForTest()
  const before = readFileSync(`${contentDir}/articles/2008/case/article.mdx`, 'utf8')
  const clash = run('new', [...said, '--slug', 'case'])
  expect(clash.stderr).toMatch(/slug case is that of .*Free: --slug case-2026\n$/)
  expect(clash.status).toBe(2)
  expect(readFileSync(`${contentDir}/articles/2008/case/article.mdx`, 'utf8')).toBe(before)

  mkdirSync(`${contentDir}/articles/2026/photos`, { recursive: true })
  expect(run('new', [...said, '--slug', 'photos']).stderr).toMatch(
    /2026\/photos exists; expected no such folder/,
  )
  expect(readdirSync(`${contentDir}/articles/2026/photos`)).toEqual([])
})

test.skipIf(process.platform === 'win32')(
  '--open opens the preview when one runs, and says so when none does',
  async () => {
    const { run } = deskForTest()
    const folder = folderForTest()
    for (const name of ['open', 'xdg-open']) {
      writeFileSync(`${folder}/${name}`, `#!/bin/sh\nprintf %s "$1" > "${resolve(folder)}/opened"\n`)
      chmodSync(`${folder}/${name}`, 0o755)
    }
    const preview = createServer().listen(0)
    await once(preview, 'listening')
    const address = preview.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const env = { PORT: port, PATH: `${resolve(folder)}${delimiter}${process.env.PATH}` }
    run('new', [...said, '--open'], env)
    const opened = () => existsSync(`${folder}/opened`) && readFileSync(`${folder}/opened`, 'utf8')
    await expect.poll(opened).toBe(`http://localhost:${port}/2026/11/24/a-border-moves/`)

    preview.close()
    rmSync(`${folder}/opened`)
    expect(run('new', [...said, '--slug', 'another', '--open'], env).stdout).toMatch(
      /preview does not run yet/,
    )
    expect(opened()).toBe(false)
  },
)
