import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesUnder } from '../press/files'
import { isPacked, pack } from '../press/packing'
import { indexFolder, writeIndex } from '../press/search-index'
import { syntheticEntries, words } from './entries'
import { memoryOfChildren } from './memory'
import { ask } from './query'

/**
 * What full-text search costs at a size: `npx tsx bench/search.ts 3000` indexes so many made-up articles with the
 * code of the press and asks the index, over HTTP, what a reader's browser would.
 */
const count = Number(process.argv[2] ?? 3000)
const outDir = mkdtempSync(join(tmpdir(), 'search-'))
const folder = join(outDir, indexFolder)

let engine = 0
function* measured() {
  let done = 0
  for (const entry of syntheticEntries(count)) {
    yield entry
    done += 1
    if (done % 100 === 0 || done === count) engine = Math.max(engine, memoryOfChildren())
  }
}

try {
  const start = performance.now()
  await writeIndex(measured(), { folder, language: 'en' })
  const seconds = (performance.now() - start) / 1000
  const files = (await filesUnder(folder)).map((file) => statSync(join(folder, file)).size)
  const bytes = files.reduce((sum, size) => sum + size, 0)
  for (const file of (await filesUnder(outDir)).map((name) => join(outDir, name))) await packBeside(file)

  say('articles', `${count} of ${words} words`)
  say('time', `${seconds.toFixed(1)} s, ${((seconds / count) * 1000).toFixed(1)} ms an article`)
  say('index', `${mega(bytes)} in ${files.length} files, ${kilo(bytes / count)} an article`)
  say('memory', `engine ${mega(engine)}, node ${mega(process.resourceUsage().maxRSS * 1024)}`)
  for (const { question, found, requests, received, time } of await ask(outDir)) {
    const share = (received / count).toFixed(1)
    const size = `${kilo(received)} in ${requests} requests, ${share} bytes an article`
    say(question, `${found} found, ${size}, ${time.toFixed(0)} ms`)
  }
} finally {
  rmSync(outDir, { recursive: true })
}

async function packBeside(file: string): Promise<void> {
  const bytes = readFileSync(file)
  if (!isPacked(file, bytes.length)) return
  for (const [ending, packed] of Object.entries(await pack(file, bytes)))
    writeFileSync(`${file}${ending}`, packed)
}

function say(what: string, figures: string): void {
  console.log(`${what.padEnd(34)} ${figures}`)
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`
}

function mega(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
