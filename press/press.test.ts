import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join, resolve } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../e2e/browser'
import { filesUnder } from './files'
import { createServer } from './server'

/** Real builds of a small site, so that an upgrade of Next that changes its pages is seen here first. */
const site = resolve('press/fixtures/site')
const out = join(site, 'out')
const next = resolve('node_modules/next/dist/bin/next')
const minutes = 60_000

async function build(settings: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1', ...settings }
  const child = spawn(process.execPath, [next, 'build'], { cwd: site, env })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const [code] = await once(child, 'close')
  return { code, output }
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
      const { code, output } = await build({ FIXTURE_FAULTS: 'yes' })
      expect(code).toBe(1)
      expect(output).toMatch(/^out\/fault\/index\.html:\d+:\d+ .*<script>track\("everything"\)<\/script>/m)
      expect(output).toMatch(/^out\/fault\/index\.html:\d+:\d+ .*streamed.*<!--\$\?-->.*Await the data/m)
      expect(output).toContain('2 problems in 1 file')
      expect(output).not.toContain('    at ')
    },
    3 * minutes,
  )
})

describe('a sound site', () => {
  let first: Record<string, string>
  let files: string[]
  let server: Server
  let browser: Browser
  let address: string

  beforeAll(async () => {
    const { code, output } = await build({})
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
  })

  it('keeps no payload beside plain pages, and every text a handler wrote', () => {
    const plainTexts = files.filter((file) => file.endsWith('.txt') && !file.startsWith('counter/'))
    expect(plainTexts).toEqual([
      '2008/one/index.txt',
      '2009/café/index.txt',
      '2009/two/index.txt',
      'llms.txt',
    ])
    expect(page('2008/one/index.txt')).toBe('The text of one of 2008')
    expect(page('llms.txt')).toBe('A text of ours')
  })

  it('keeps what pages use and nothing else', () => {
    expect(files.some((file) => file.startsWith('_not-found/') || file.startsWith('404/'))).toBe(false)
    expect(files.some((file) => file.endsWith('.css'))).toBe(false)
    expect(
      files.filter((file) => file.startsWith('_next/static/media/')).map((file) => file.slice(-6)),
    ).toEqual([expect.stringMatching(/svg$/), expect.stringMatching(/woff2$/)])
  })

  it('compresses text, and decompresses to the same', () => {
    for (const file of ['index.html', 'counter/index.txt']) {
      expect(brotliDecompressSync(readFileSync(join(out, `${file}.br`))).toString()).toBe(page(file))
      expect(gunzipSync(readFileSync(join(out, `${file}.gz`))).toString()).toBe(page(file))
    }
    expect(files).not.toContain('llms.txt.br')
  })

  it('runs a client component', async () => {
    const reader = await browser.newPage()
    await reader.goto(`${address}/counter/`)
    const button = reader.getByRole('button')
    await button.click()
    await button.click()
    expect(await button.textContent()).toBe('Clicked 2')
    await reader.close()
  })

  it('shows a plain page that asks for nothing but what is ours', async () => {
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

  it(
    'is the same, byte by byte, when printed again',
    async () => {
      const { code, output } = await build({})
      expect(code, output).toBe(0)
      expect(await fingerprints()).toEqual(first)
    },
    3 * minutes,
  )
})
