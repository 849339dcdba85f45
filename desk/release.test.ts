import { rmSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { deskForTest } from '../tests/desk'
import { folderForTest } from '../tests/folder'

test('a scheduler reads its answer from the exit code and the JSON', () => {
  const { contentDir, run } = deskForTest()
  const env = { PASSPORT_NOW: '2008-09-01T00:00:00Z' }
  const later = run('release', ['--at', '2009-01-05T10:00:00+01:00', '--format', 'json'], env)
  expect(later.stderr).toBe('')
  expect(later.status).toBe(0)
  expect(JSON.parse(later.stdout)).toMatchObject({
    at: '2009-01-05T09:00:00Z',
    changes: { added: [{ address: '/2009/01/05/aftermath/' }], changed: [], removed: [] },
    held: [{ file: `${contentDir}/articles/2008/unfinished/article.mdx`, reason: 'draft' }],
    next: null,
  })

  const today = run('release', [], env)
  expect(today.stdout).toMatch(
    /: 2 articles, 0 new, 0 changed, 0 gone\.\n[\s\S]*\nNext due: 2009-01-05T09:00:00Z\n$/,
  )
  expect(today.status).toBe(3)
})

test('faults end with exit code 1, and stand in the answer', () => {
  const { contentDir, run } = deskForTest()
  rmSync(`${contentDir}/topics/georgia.yaml`)
  const { status, stdout } = run('release', [])
  expect(stdout).toMatch(/case\/article\.mdx:\d+:\d+ {2}topic-unknown/)
  expect(stdout).toMatch(/\n {2}faulty {3}\S+case\/article\.mdx\n/)
  expect(status).toBe(1)
})

test('a printed folder is compared by its sitemaps; one without them is said to be none', () => {
  const { run } = deskForTest()
  const url = (path: string) => `<url><loc>https://any.example${path}</loc></url>`
  const out = folderForTest({
    'sitemap.xml': '<sitemapindex><sitemap><loc>https://any.example/a.xml</loc></sitemap></sitemapindex>',
    'a.xml': `<urlset>${url('/2008/08/28/case/')}${url('/2001/01/01/old/')}${url('/search/')}</urlset>`,
  })
  const { status, stdout } = run('release', ['--against', out])
  expect(stdout).toMatch(/: 3 articles, 2 new, 1 changed, 1 gone\.\n/)
  expect(stdout).toContain('  gone     /2001/01/01/old/\n')
  expect(status).toBe(0)
  writeFileSync(`${out}/a.xml`, 'x')
  expect(run('release', ['--against', out])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching('a.xml is no sitemap'),
  })
})
