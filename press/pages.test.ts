import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderedAddresses } from './manifests'
import { handlerFiles, readPages, strayPages } from './pages'
import { clashes, payloads } from './payload'

const router = '[project]/node_modules/next/dist/esm/client/components/layout-router.js'
const link = '[project]/node_modules/.pnpm/next@16/node_modules/next/dist/client/app-dir/link.js'

let distDir: string

beforeEach(() => {
  distDir = mkdtempSync(join(tmpdir(), 'press-'))
})
afterEach(() => rmSync(distDir, { recursive: true }))

function write(file: string, text: string): void {
  mkdirSync(join(distDir, file, '..'), { recursive: true })
  writeFileSync(join(distDir, file), text)
}

/** A build as Next records it: addresses by route, and the client modules of each entry. */
function record(
  routes: Record<string, string>,
  entries: Record<string, { route: string; modules: string[] }>,
) {
  const prerendered = Object.entries(routes).map(([address, srcRoute]) => [address, { srcRoute }])
  const names = Object.entries(entries).map(([entry, { route }]) => [entry, route])
  write('prerender-manifest.json', JSON.stringify({ routes: Object.fromEntries(prerendered) }))
  write('app-path-routes-manifest.json', JSON.stringify(Object.fromEntries(names)))
  for (const [entry, { modules }] of Object.entries(entries)) {
    const manifest = { clientModules: Object.fromEntries(modules.map((module) => [module, { id: 1 }])) }
    write(
      `server/app${entry}_client-reference-manifest.js`,
      `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};
       globalThis.__RSC_MANIFEST[${JSON.stringify(entry)}] = ${JSON.stringify(manifest)};`,
    )
  }
}

describe('readPages', () => {
  it('knows which pages run code of ours', async () => {
    record(
      { '/': '/', '/2008/one': '/[year]/[slug]', '/search': '/search', '/_not-found': '/_not-found' },
      {
        '/page': { route: '/', modules: [router, link] },
        '/(articles)/[year]/[slug]/page': { route: '/[year]/[slug]', modules: [router] },
        '/search/page': { route: '/search', modules: [router, '[project]/app/search/box.tsx'] },
        '/_not-found/page': { route: '/_not-found', modules: [] },
      },
    )
    const { pages, problems } = await readPages(distDir, await renderedAddresses(distDir))
    expect(problems).toEqual([])
    expect(pages).toEqual([
      { file: 'index.html', plain: true },
      { file: '2008/one/index.html', plain: true },
      { file: 'search/index.html', plain: false },
      { file: '404.html', plain: true },
    ])
  })

  it('counts a component of a package, and of a parallel route', async () => {
    record(
      { '/': '/' },
      {
        '/page': { route: '/', modules: [router] },
        '/@side/page': { route: '/', modules: ['[project]/node_modules/globe/index.js'] },
      },
    )
    const { pages } = await readPages(distDir, await renderedAddresses(distDir))
    expect(pages).toEqual([{ file: 'index.html', plain: false }])
  })

  it('refuses parts of Next that would do nothing', async () => {
    const script = '[project]/node_modules/next/dist/client/script.js'
    record({ '/': '/' }, { '/page': { route: '/', modules: [script] } })
    const { problems } = await readPages(distDir, await renderedAddresses(distDir))
    expect(problems).toMatchObject([{ code: 'lost-script', file: 'index.html' }])
    expect(problems[0]?.message).toContain('next/dist/client/script.js')
  })

  it('says which manifest is not as expected', async () => {
    record({ '/': '/' }, {})
    write('prerender-manifest.json', '{"paths":{}}')
    await expect(renderedAddresses(distDir)).rejects.toThrow(/prerender-manifest\.json.*routes/)
  })
})

describe('files of others', () => {
  const pages = [
    { file: '2008/one/index.html', plain: true },
    { file: 'search/index.html', plain: false },
  ]
  const handlers = handlerFiles([
    { address: '/card.html', entries: ['/card.html/route'] },
    { address: '/search/index.txt', entries: ['/search/index.txt/route'] },
  ])

  it('accepts HTML of handlers and of public/, and refuses any other', () => {
    write('public/verify.html', '')
    const files = ['2008/one/index.html', '404/index.html', 'card.html', 'lost/index.html', 'verify.html']
    const strays = strayPages(files, { pages, handlers, publicDir: join(distDir, 'public') })
    expect(strays.map(({ file }) => file)).toEqual(['lost/index.html'])
  })

  it('takes for payload only what lies beside a page', () => {
    const files = [
      '2008/one/__next._tree.txt',
      '2008/one/index.txt',
      '2008/one/notes.txt',
      'index.txt',
      'a/index.txt',
    ]
    expect(payloads(files, pages).map(({ file }) => file)).toEqual([
      '2008/one/__next._tree.txt',
      '2008/one/index.txt',
    ])
  })

  it('refuses a handler that writes where a client page keeps its data', () => {
    expect(clashes(['search/index.txt'], pages, handlers)).toMatchObject([
      { code: 'clash', file: 'search/index.txt' },
    ])
    expect(clashes(['2008/one/index.txt'], pages, new Set(['2008/one/index.txt']))).toEqual([])
  })
})
