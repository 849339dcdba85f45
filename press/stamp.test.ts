import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isPrinted, stampOf, stampPrint } from './stamp'

let root: string
const at = (path: string) => join(root, path)
const longAgo = new Date(0)
const env = { CONTENT_DIR: 'lib' }

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'press-'))
  for (const folder of ['app', 'lib/articles', 'out', '.next']) mkdirSync(at(folder), { recursive: true })
  writeFileSync(at('app/page.tsx'), 'page')
  writeFileSync(at('lib/articles/one.mdx'), 'one')
  writeFileSync(at('package-lock.json'), '{}')
  print()
})
afterEach(() => rmSync(root, { recursive: true }))

/** What a build leaves behind. */
function print(outDir = 'out'): void {
  const settings = { ...env, OUT_DIR: outDir }
  const stamp = stampOf(root, settings)
  rmSync(at(outDir), { recursive: true, force: true })
  mkdirSync(at(outDir))
  writeFileSync(at(`${outDir}/index.html`), 'front')
  stampPrint(root, stamp, settings)
}

describe('a print is not made again', () => {
  it.each<[string, () => void]>([
    ['while nothing changes', () => {}],
    ['for what builds and editors write', () => writeFileSync(at('next-env.d.ts'), 'made by a build')],
    ['for what is no source', () => writeFileSync(at('README.md'), 'no source')],
    ['when files of the same bytes have a new time', () => touch('app/page.tsx', 'lib/articles/one.mdx')],
    ['when the sources are checked out anew', () => checkOut()],
    ['after a build into another folder, as tests and releases make', () => print('elsewhere')],
    ['when the folder that Next works in is gone', () => rmSync(at('.next'), { recursive: true })],
  ])('%s', (_, change) => {
    change()
    expect(isPrinted(root, env)).toBe(true)
  })
})

describe('a print does not outlive', () => {
  it.each<[string, () => void]>([
    ['an edit', () => writeFileSync(at('lib/articles/one.mdx'), 'two')],
    ['an edit that leaves size and time', () => editUnseen('lib/articles/one.mdx', 'two')],
    ['an upgrade', () => writeFileSync(at('package-lock.json'), '{"a":1}')],
    ['a deletion', () => rmSync(at('lib/articles/one.mdx'))],
    ['a file moved here with an old time', () => moveHere()],
    ['another setting', () => writeFileSync(at('.env'), 'SITE_URL=https://passport.example')],
    ['a lost export', () => rmSync(at('out'), { recursive: true })],
    ['a build that stopped before the press began', () => exportAnew()],
    ['a build that was killed between its folder and its stamp', () => switchAlone()],
  ])('%s', (_, change) => {
    // What is known of the sources by now must not stand for what they become.
    expect(isPrinted(root, env)).toBe(true)
    change()
    expect(isPrinted(root, env)).toBe(false)
  })
})

it('depends on the settings', () => {
  const settings = [
    {},
    { SITE_URL: 'https://a.example' },
    { PASSPORT_NOW: '2008-08-28T18:00:00Z' },
    { STYLE_GUIDE: '1' },
  ]
  const stamps = [...settings, { CONTENT_DIR: 'app' }].map((each) => stampOf(root, { ...env, ...each }))
  expect(new Set(stamps).size).toBe(5)
  expect(isPrinted(root, { ...env, OUT_DIR: 'elsewhere' })).toBe(false)
})

it('survives a memory of digests that is no memory', () => {
  for (const text of ['', '{', '{"app/page.tsx":1}', '[]']) {
    writeFileSync(at('.cache/digests.json'), text)
    expect(isPrinted(root, env)).toBe(true)
  }
})

function touch(...files: string[]): void {
  for (const file of files) utimesSync(at(file), longAgo, longAgo)
}

function checkOut(): void {
  cpSync(at('lib'), at('copy'), { recursive: true })
  rmSync(at('lib'), { recursive: true })
  renameSync(at('copy'), at('lib'))
}

function editUnseen(file: string, text: string): void {
  const { atime, mtime } = statSync(at(file))
  writeFileSync(at(file), text)
  utimesSync(at(file), atime, mtime)
}

function exportAnew(): void {
  rmSync(at('out'), { recursive: true })
  mkdirSync(at('out'))
  writeFileSync(at('out/index.html'), 'raw')
}

/** The folder of another edition, whose front page is the very same file: both are names of what the store has. */
function switchAlone(): void {
  mkdirSync(at('draft'))
  linkSync(at('out/index.html'), at('draft/index.html'))
  renameSync(at('out'), at('former'))
  renameSync(at('draft'), at('out'))
  rmSync(at('former'), { recursive: true })
}

function moveHere(): void {
  writeFileSync(at('old.mdx'), 'old')
  utimesSync(at('old.mdx'), longAgo, longAgo)
  renameSync(at('old.mdx'), at('lib/articles/old.mdx'))
}
