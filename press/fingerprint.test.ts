import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { folderForTest } from '../tests/folder'
import { fingerprintOf, printerOf } from './fingerprint'
import { keyOf } from './key'
import { namesNothing } from './made'
import { Store } from './store'

/** A small project with a press and packages of its own. */
function project(): string {
  return folderForTest({
    'app/page.tsx': 'page',
    'app/page.test.tsx': 'test',
    'app/globals.css': 'css',
    'app/icon.png': 'png',
    'components/figure.tsx': 'figure',
    'guide/specimens/one/article.mdx': 'a specimen',
    'lib/edition/gate.ts': 'gate',
    'content/articles/2020/one/article.mdx': 'words',
    'press/adapter.mjs': 'adapter',
    'press/application.ts': 'application',
    'press/client-modules.ts': 'modules',
    'press/plain.ts': 'plain',
    'package.json': '{}',
    'package-lock.json': '{ "sharp": "1.0.0" }',
    'next.config.mjs': 'config',
    'tsconfig.json': '{}',
    'README.md': 'readme',
  })
}

afterEach(() => vi.unstubAllGlobals())

const write = (file: string, text: string) => (root: string) => writeFileSync(join(root, file), text)

describe('another printer prints', () => {
  it.each<[string, (root: string) => void]>([
    ['after an edit of a page', write('app/page.tsx', 'pagE')],
    ['after an edit of what pages are made with', write('lib/edition/gate.ts', 'gat')],
    ['after an edit of a component', write('components/figure.tsx', '')],
    ['after an edit of a style', write('app/globals.css', 'CSS')],
    ['with another image that code imports', write('app/icon.png', 'PNG')],
    ['with one file more', write('app/more.tsx', '')],
    ['with one file less', (root) => rmSync(join(root, 'components/figure.tsx'))],
    [
      'with a file of another name',
      (root) => renameSync(join(root, 'app/page.tsx'), join(root, 'app/pages.tsx')),
    ],
    ['after an edit of the press', write('press/plain.ts', 'plainer')],
    ['after an edit of what judges the application', write('press/client-modules.ts', 'none')],
    ['after an upgrade of a package', write('package-lock.json', '{ "sharp": "1.0.1" }')],
    ['with another setting of the compiler', write('next.config.mjs', 'configured')],
    ['with another setting of types', write('tsconfig.json', '{ "strict": true }')],
    ['with another setting of the project', write('package.json', '{ "type": "module" }')],
    ['with a setting in a file of the environment', write('.env.local', 'SITE_URL=https://a.example')],
    ['under another Node', () => vi.stubGlobal('process', { ...process, version: 'v99.0.0' })],
    ['where one file holds the name and the bytes of the next', move],
  ])('%s', (_, change) => {
    const root = project()
    const before = printerOf(root, root)
    expect(printerOf(root, root)).toBe(before)
    change(root)
    expect(printerOf(root, root)).not.toBe(before)
  })
})

function move(root: string): void {
  writeFileSync(join(root, 'app/page.tsx'), 'pagecomponents/figure.tsxfigure')
  rmSync(join(root, 'components/figure.tsx'))
}

it.each([
  ['a text', write('content/articles/2020/one/article.mdx', 'other words')],
  ['a text of the guide', write('guide/specimens/one/article.mdx', 'other words')],
  ['a test', write('app/page.test.tsx', 'another test')],
  ['what is read by people', write('README.md', 'another')],
])('the printer stays the same after an edit of %s', (_, change) => {
  const root = project()
  const before = printerOf(root, root)
  change(root)
  expect(printerOf(root, root)).toBe(before)
})

it('an edit of the press alone is no reason to compile the application anew', () => {
  const root = project()
  const before = fingerprintOf(root, root)
  write('press/plain.ts', 'plainer')(root)
  expect(fingerprintOf(root, root)).toBe(before)
})

it('what one printer made is not recalled for another', async () => {
  const root = project()
  const store = new Store(join(process.cwd(), root, 'store'))
  const key = () => keyOf('/', [printerOf(root, root), 'a slice'])
  const file = await store.put('index.html', 'a page')
  const made = { files: [file], named: namesNothing, parts: {}, from: [] }
  store.keep(key(), made)
  expect(store.recall(key())).toEqual(made)
  write('package-lock.json', '{ "sharp": "2.0.0" }')(root)
  expect(store.recall(key())).toBeUndefined()
})
