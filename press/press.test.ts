import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../e2e/browser'
import { filesUnder } from './files'
import { createServer } from './server'

/** Real prints of a small site, so that an upgrade of Next that changes its pages is seen here first. */
const site = resolve('tests/press/site')
const out = join(site, 'out')
const minutes = 60_000

async function run(args: readonly string[], settings: Record<string, string>) {
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1', ...settings }
  const child = spawn(process.execPath, args, { cwd: site, env })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const [code] = await once(child, 'close')
  return { code, output }
}

const addresses = ['/', '/2008/one/', '/2009/two/', '/2009/café/', '/2008/one/index.txt', '/llms.txt']

function print(settings: Record<string, string>, ...more: string[]) {
  rmSync(out, { recursive: true, force: true })
  return run(['--import', 'tsx', 'print.ts', ...addresses, ...more], settings)
}

async function fingerprints(): Promise<Record<string, string>> {
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(out, file)))
      .digest('hex')
  return Object.fromEntries((await filesUnder(out)).map((file) => [file, hash(file)]))
}

const page = (file: string) => readFileSync(join(out, file), 'utf8')

describe('a site with a fault', () => {
  it(
    'is not printed, and the report names file and markup once',
    async () => {
      const { code, output } = await print({ FIXTURE_FAULTS: 'yes' }, '/fault/')
      expect(code).toBe(1)
      expect(output).toMatch(/^out\/fault\/index\.html:\d+:\d+ .*<script>track\("everything"\)<\/script>/m)
      expect(output).toMatch(/^out\/fault\/index\.html:\d+:\d+ .*streamed.*<!--\$\?-->.*Await the data/m)
      expect(output).toContain('2 problems in 1 file')
      expect(output).not.toContain('    at ')
    },
    3 * minutes,
  )

  it(
    'is not compiled when a page needs scripts, or was made while it was compiled',
    async () => {
      const next = resolve('node_modules/next/dist/bin/next')
      const { code, output } = await run([next, 'build'], {
        FIXTURE_WRONG: 'yes',
        PASSPORT_DIST: '.cache/wrong',
      })
      expect(code).toBe(1)
      expect(output).toMatch(/^\/counter:1:1 {2}client-module .*components\/counter\.tsx/m)
      expect(output).toMatch(/^\/link:1:1 {2}client-module .*next\/dist\/\S*\blink\b/m)
      expect(output).toMatch(/^\/baked:1:1 {2}baked-page /m)
      expect(output).not.toContain('    at ')
    },
    3 * minutes,
  )

  it(
    'is not printed when an address has no route, or a route no page',
    async () => {
      const unknown = await print({}, '/2008/one/two/three/')
      expect(unknown.code).toBe(1)
      expect(unknown.output).toMatch(/^2008\/one\/two\/three\/index\.html:1:1 {2}unknown-entry /m)
      const failing = await print({ FIXTURE_FAILS: 'yes' }, '/fault/')
      expect(failing.code).toBe(1)
      expect(failing.output).toMatch(/^out\/fault\/index\.html:1:1 {2}page-failed .*status 500/m)
    },
    3 * minutes,
  )
})

describe('a sound site', () => {
  let first: Record<string, string>
  let files: string[]
  let server: ReturnType<typeof createServer>
  let browser: Browser
  let address: string

  beforeAll(async () => {
    const { code, output } = await print({})
    expect(code, output).toBe(0)
    first = await fingerprints()
    files = Object.keys(first)
    server = createServer(out).listen(0)
    const bound = server.address()
    address = `http://localhost:${typeof bound === 'object' ? bound?.port : ''}`
    browser = await launchBrowser()
  }, 3 * minutes)

  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  it.each(['index.html', '404.html', '2008/one/index.html', '2009/two/index.html', '2009/café/index.html'])(
    'prints %s with nothing of Next',
    (file) => {
      const html = page(file)
      expect(html).toContain('<h1>')
      expect(html.match(/<script[^>]*>/g)?.filter((tag) => !tag.includes('ld+json'))).toEqual([
        '<script type="speculationrules">',
        '<script src="/site.js" defer="">',
      ])
      expect(html.replace('"name":"<!--$-->"', '')).not.toContain('<!--')
      expect(html).not.toMatch(/__next|data-precedence|data-href|next-size-adjust|<div hidden|static\/chunks/)
    },
  )

  it('keeps text of ours as it was', () => {
    expect(page('index.html')).toContain('<h1>From Paris to Paris</h1><p>Nothing to wait for.</p>')
    expect(page('index.html')).toContain('"name":"<!--$-->"')
    expect(page('404.html')).toContain('<meta name="robots" content="noindex"/>')
  })

  it('prints what was asked for and what it uses, and nothing else', () => {
    const media = /^_next\/static\/media\/\S+(svg|woff2)$/
    expect(
      files.map((file) => media.exec(file)?.[1] ?? file).filter((file) => !/\.(br|gz)$/.test(file)),
    ).toEqual([
      '2008/one/index.html',
      '2008/one/index.txt',
      '2009/café/index.html',
      '2009/two/index.html',
      '404.html',
      ...['svg', 'woff2'],
      'icon.svg',
      'index.html',
      'llms.txt',
      'site.js',
    ])
    expect(page('2008/one/index.txt')).toBe('The text of one of 2008')
    expect(page('llms.txt')).toBe('A text of ours')
  })

  it('compresses text, and decompresses to the same', () => {
    expect(brotliDecompressSync(readFileSync(join(out, 'index.html.br'))).toString()).toBe(page('index.html'))
    expect(gunzipSync(readFileSync(join(out, 'index.html.gz'))).toString()).toBe(page('index.html'))
    expect(files).not.toContain('llms.txt.br')
  })

  it('shows a page that asks for nothing but what is ours', async () => {
    const reader = await browser.newPage()
    const asked: string[] = []
    reader.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await reader.goto(`${address}/2008/one/`, { waitUntil: 'load' })
    expect(await reader.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({
      site: 'loaded',
    })
    expect(asked.filter((path) => path.endsWith('.js'))).toEqual(['/site.js'])
    await reader.close()
  })

  it('is linked from the store, when it is printed again with nothing changed', async () => {
    const { code, output } = await print({})
    expect(code, output).toBe(0)
    expect(output).not.toContain('Printing')
    expect(await fingerprints()).toEqual(first)
  })

  it(
    'is the same, byte by byte, when compiled and printed again',
    async () => {
      rmSync(join(site, '.cache'), { recursive: true })
      const { code, output } = await print({})
      expect(code, output).toBe(0)
      expect(output).toContain('Compiling')
      expect(await fingerprints()).toEqual(first)
    },
    3 * minutes,
  )
})
