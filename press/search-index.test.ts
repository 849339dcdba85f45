import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { filesUnder } from './files'
import type { SearchEntry } from './search-entry'
import { writeIndex } from './search-index'

const root = mkdtempSync(join(tmpdir(), 'search-'))
afterAll(() => rmSync(root, { recursive: true }))

function entry(slug: string, article: string): SearchEntry {
  const html = `<html lang="en"><body><main><article>${article}</article><aside><article>Related</article></aside></main></body></html>`
  return { address: `/${slug}/`, html }
}

const entries = [
  entry(
    'one',
    '<header><h1>Head</h1></header><p>Ships<sup><a data-footnote-ref="">1</a></sup> sail.</p><footer>Bio</footer>',
  ),
  entry('two', '<h2>What he got</h2><p>&lt;script&gt;alert(1)&lt;/script&gt;</p><nav>Share</nav>'),
]

async function write(name: string, language = 'en', from = entries): Promise<string> {
  const folder = join(root, name)
  await writeIndex(from, { folder, language })
  return folder
}

async function fingerprints(folder: string): Promise<string[]> {
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex')
  return (await filesUnder(folder)).map((file) => `${file} ${hash(file)}`)
}

/** The texts in the index, as its fragments hold them. */
async function texts(folder: string): Promise<string[]> {
  const fragments = (await filesUnder(folder)).filter((file) => file.endsWith('.pf_fragment'))
  return fragments.map((file) => {
    const [, json = ''] = gunzipSync(readFileSync(join(folder, file)))
      .toString()
      .split('pagefind_dcd')
    return String(JSON.parse(json).content)
  })
}

describe('the search index', () => {
  it('holds the text of articles, without what stands around it', async () => {
    const found = await texts(await write('text'))
    expect(found.sort()).toEqual(['Ships sail.', 'What he got. <script>alert(1)</script>'])
  })

  it('is made of what a query fetches, and of nothing else', async () => {
    const files = await filesUnder(await write('files'))
    const kinds = new Set(files.map((file) => file.replace(/_[0-9a-f]+/, '')))
    expect([...kinds].sort()).toEqual([
      ...['fragment/en.pf_fragment', 'index/en.pf_index', 'pagefind-entry.json', 'pagefind.en.pf_meta'],
      ...['pagefind.js', 'wasm.en.pagefind'],
    ])
  })

  it('is the same, byte by byte, when written again, over an older one too', async () => {
    const first = await fingerprints(await write('once'))
    await write('again', 'en', [...entries, entry('gone', '<p>Gone</p>')])
    expect(await fingerprints(await write('again'))).toEqual(first)
  })

  it('keeps an engine for a language that has no stems', async () => {
    const files = await filesUnder(await write('other', 'zu'))
    expect(files.filter((file) => file.startsWith('wasm'))).toEqual(['wasm.unknown.pagefind'])
  })
})
