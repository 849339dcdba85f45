import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { atomFaults } from '../e2e/audit/atom'
import { htmlFaults } from '../e2e/audit/html-validate'
import { jsonFeedFaults } from '../e2e/audit/json-feed'
import { rssFaults } from '../e2e/audit/rss'
import { schemaFaults } from '../e2e/audit/sitemaps'
import { pictureOf } from '../lib/pictures/picture'
import { plantHostile, readHostile } from '../tests/press/hostile'

/** Words and an image that stand nowhere but in one article each. */
const canaries = { draft: 'Quenching albatross', future: 'Murmuring zeppelin', due: 'Whispering harpsichord' }
const now = '2020-06-01T12:00:00Z'
const aSecondLater = '2020-06-01T12:00:01Z'

let contentDir: string
const images: Record<string, string> = {}

beforeAll(async () => {
  contentDir = mkdtempSync('.cache-gate-')
  cpSync('tests/sound', contentDir, { recursive: true })
  await plant('draft', 'draft', '2019-06-01T12:00:00Z')
  await plant('future', 'ready', aSecondLater)
  await plant('due', 'ready', now)
  await plantHostile(contentDir)
})
afterAll(() => {
  for (const folder of [contentDir, `${contentDir}-out.nginx`])
    rmSync(folder, { recursive: true, force: true })
})

test('a draft, and an article a second before its time, leave not one byte', {
  timeout: 240_000,
}, async () => {
  const printed = print()
  for (const name of ['draft', 'future'] as const) {
    expect(holders(printed, canaries[name])).toEqual([])
    expect(holders(printed, images[name] ?? '')).toEqual([])
  }
  // What only the writer's page has: its marks, its script, its addresses.
  for (const trace of ['data-lines', 'desk-how', 'desk-facts', '/desk/client', '/desk/write']) {
    expect(holders(printed, trace), trace).toEqual([])
  }
  // What has come due that very second is found by the same search.
  expect(holders(printed, canaries.due)).toContain('2020/06/01/canary-due/index.html')
  expect(holders(printed, images.due ?? '').join(' ')).toMatch(/images\/\S+\.avif/)
  await expectHostileIntact(printed)
  expectFewParses()
  rmSync(printed, { recursive: true })
})

/**
 * In the same print: a text is parsed once to be understood, by whichever process comes first, and once for the forms
 * that print its body. The compiler has a parser of its own.
 */
function expectFewParses(): void {
  const parses = readFileSync(`${contentDir}/.parses`, 'utf8').trim().split('\n')
  const files = parses.filter((file) => file.startsWith(contentDir))
  const counts = new Map(files.map((file) => [file, files.filter((other) => other === file).length]))
  expect(counts.get(`${contentDir}/articles/2020/canary-due/article.mdx`)).toBe(2)
  expect(Math.max(...counts.values())).toBe(2)
}

/** In the same print: what is no markup anywhere went through every format, and left all of them valid. */
async function expectHostileIntact(printed: string): Promise<void> {
  for (const [output, found, expected] of readHostile(printed)) expect(found, output).toEqual(expected)
  const read = (address: string) => ({ address, text: readFileSync(join(printed, address), 'utf8') })
  const site = { siteUrl: 'https://sound.example' }
  const sitemaps = ['/sitemap.xml', '/sitemap-2020.xml', '/news-sitemap.xml'].map(read)
  const pages = ['/2020/06/01/hostile/', '/authors/hostile/', '/topics/hostile/', '/lite/2020/06/01/hostile/']
  expect(rssFaults(read('/feed.xml'), site)).toEqual([])
  expect(atomFaults(read('/atom.xml'), site)).toEqual([])
  expect(jsonFeedFaults(read('/feed.json'), site)).toEqual([])
  expect(await schemaFaults(sitemaps.map(({ address, text }) => ({ address, xml: text })))).toEqual([])
  for (const address of pages) {
    const { text } = read(`${address}index.html`)
    expect(htmlFaults({ address, html: text }), address).toEqual([])
  }
}

/** Adds an article whose every text and whose hero can be told from all others. */
async function plant(name: keyof typeof canaries, status: string, published: string): Promise<void> {
  const folder = join(contentDir, 'articles', '2020', `canary-${name}`)
  mkdirSync(folder, { recursive: true })
  // What is wrong with a draft stops nobody else.
  const fault = status === 'draft' ? ' {1 + 1}' : ''
  writeFileSync(
    join(folder, 'article.mdx'),
    `---
headline: ${canaries[name]} headline
dek: ${canaries[name]} dek.
kind: news
section: security
topics: [georgia]
authors: [staff]
published: ${published}
status: ${status}
hero:
  file: hero.jpg
  alt: ${canaries[name]} alt
  caption: ${canaries[name]} caption
  credit: ${canaries[name]} credit
  licence: Public domain
---

${canaries[name]} body.${fault}
`,
  )
  const background = { draft: '#123456', future: '#654321', due: '#135246' }[name]
  await sharp({ create: { width: 1400, height: 900, channels: 3, background } })
    .jpeg()
    .toFile(join(folder, 'hero.jpg'))
  images[name] = (await pictureOf(join(folder, 'hero.jpg'))).hash
}

/** Prints the content as of now, and gives the folder. */
function print(): string {
  const outDir = `${contentDir}-out`
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      CONTENT_DIR: contentDir,
      OUT_DIR: outDir,
      PASSPORT_NOW: now,
      NODE_OPTIONS: `--import ${pathToFileURL('tests/count-parses.mjs').href}`,
      PARSES: `${contentDir}/.parses`,
    },
  })
  expect(status, `${stdout}${stderr}`).toBe(0)
  return outDir
}

/** The files that hold a string, in their name or, unpacked, in their bytes. */
function holders(folder: string, text: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .filter((file) => file.includes(text) || unpacked(join(folder, file)).includes(text))
    .sort()
}

function unpacked(file: string): Buffer {
  const bytes = readFileSync(file)
  if (file.endsWith('.br')) return brotliDecompressSync(bytes)
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
}
