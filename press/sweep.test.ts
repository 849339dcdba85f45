import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { filesUnder } from './files'
import { sweep } from './sweep'

let outDir: string

beforeEach(() => {
  outDir = mkdtempSync(join(tmpdir(), 'press-'))
})
afterEach(() => rmSync(outDir, { recursive: true }))

function write(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(outDir, file)), { recursive: true })
    writeFileSync(join(outDir, file), text)
  }
}

const plainPage = { file: 'index.html', plain: true }
const clientPage = { file: 'search/index.html', plain: false }

it('leaves nothing of Next when every page is plain', async () => {
  write({
    'index.html': '<p>Text</p>',
    '404.html': '',
    '404/index.html': '',
    '_not-found/index.html': '',
    '_not-found/__next._tree.txt': '',
    'site.js': '',
    '_next/static/chunks/a.js': '',
    '_next/static/chunks/a.js.map': '',
    '_next/static/chunks/a.css': '',
    '_next/static/passport/_buildManifest.js': '',
    '_next/static/media/unused.svg': '',
  })
  await sweep(outDir, [plainPage])
  expect(await filesUnder(outDir)).toEqual(['404.html', 'index.html', 'site.js'])
})

it('keeps every script when one page may need it, and no styles that pages hold themselves', async () => {
  write({
    'index.html': '',
    'search/index.html': '<style data-href="/_next/static/chunks/a.css">p{}</style>',
    '_next/static/chunks/a.js': '',
    '_next/static/chunks/b.js': '',
    '_next/static/chunks/a.css': '',
  })
  await sweep(outDir, [plainPage, clientPage])
  expect(await filesUnder(outDir)).toEqual([
    '_next/static/chunks/a.js',
    '_next/static/chunks/b.js',
    'index.html',
    'search/index.html',
  ])
})

it('keeps styles that a page links or a script loads', async () => {
  write({
    'search/index.html': '<link rel="stylesheet" href="/_next/static/chunks/linked.css"/>',
    '_next/static/chunks/a.js': '["static/chunks/loaded.css"]',
    '_next/static/chunks/linked.css': '',
    '_next/static/chunks/loaded.css': '',
    '_next/static/chunks/unused.css': '',
  })
  await sweep(outDir, [clientPage])
  const styles = (await filesUnder(outDir)).filter((file) => file.endsWith('.css'))
  expect(styles).toEqual(['_next/static/chunks/linked.css', '_next/static/chunks/loaded.css'])
})

it('keeps media that any text names', async () => {
  write({
    'index.html': '<style>a{src:url(/_next/static/media/sans.1a.woff2)format("woff2")}</style>',
    'feed.xml': '<url>https://passport.example/_next/static/media/mark.2b.png</url>',
    '_next/static/media/sans.1a.woff2': '',
    '_next/static/media/mark.2b.png': '',
    '_next/static/media/unused.3c.png': '',
  })
  await sweep(outDir, [plainPage])
  const media = (await filesUnder(outDir)).filter((file) => file.startsWith('_next/'))
  expect(media).toEqual(['_next/static/media/mark.2b.png', '_next/static/media/sans.1a.woff2'])
})
