import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { isPrinted, stampBuild, stampOf } from './stamp'

let root: string
const at = (path: string) => join(root, path)
const longAgo = new Date(0)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'press-'))
  for (const folder of ['app', 'content/articles', 'out', '.next']) mkdirSync(at(folder), { recursive: true })
  writeFileSync(at('app/page.tsx'), 'page')
  writeFileSync(at('content/articles/one.mdx'), 'one')
  writeFileSync(at('package-lock.json'), '{}')
  stampBuild(at('.next'), stampOf(root))
})
afterEach(() => rmSync(root, { recursive: true }))

it('holds while nothing changes', () => {
  writeFileSync(at('next-env.d.ts'), 'made by a build')
  writeFileSync(at('README.md'), 'no source')
  expect(isPrinted(root)).toBe(true)
})

it.each<[string, () => void]>([
  ['an edit', () => writeFileSync(at('content/articles/one.mdx'), 'two')],
  ['an upgrade', () => writeFileSync(at('package-lock.json'), '{"a":1}')],
  ['a deletion', () => rmSync(at('content/articles/one.mdx'))],
  ['a file moved here with an old time', () => moveHere()],
  ['another setting', () => writeFileSync(at('.env'), 'SITE_URL=https://passport.example')],
  ['a lost export', () => rmSync(at('out'), { recursive: true })],
  ['a lost build', () => rmSync(at('.next'), { recursive: true })],
])('does not outlive %s', (_, change) => {
  change()
  expect(isPrinted(root)).toBe(false)
})

it('depends on the settings', () => {
  const settings = [{}, { SITE_URL: 'https://a.example' }, { CONTENT_DIR: 'app' }, { OUT_DIR: 'b' }]
  const stamps = settings.map((env) => stampOf(root, env))
  expect(new Set(stamps).size).toBe(4)
})

function moveHere(): void {
  writeFileSync(at('old.mdx'), 'old')
  utimesSync(at('old.mdx'), longAgo, longAgo)
  renameSync(at('old.mdx'), at('content/articles/old.mdx'))
}
