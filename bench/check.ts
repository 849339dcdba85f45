import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { Content } from './content'
import { ourLayout } from './prepare-ours'
import { withOneEdit } from './synthetic'

/**
 * What `npm run check` costs at a size: `npm run bench -- check 1000` writes so many made-up articles and checks them
 * as a writer would, first with nothing remembered, then again, then after one of them changed.
 */
const count = Number(process.argv[2] ?? 1000)
mkdirSync('.cache', { recursive: true })
const home = mkdtempSync('.cache/bench-check-')
const settings = { CONTENT_DIR: `${home}/content`, CACHE_DIR: `${home}/cache` }

try {
  const content = new Content(home, ourLayout, { count, images: false }, '')
  await content.write()
  const idle = measure('nothing at all', ['--eval', ''])
  const cold = measure('the first run', ['desk/check.ts'])
  const warm = measure('again', ['desk/check.ts'])
  await content.writeText(count - 1, withOneEdit)
  const edit = measure('after one edit', ['desk/check.ts'])
  for (const { what, seconds } of [idle, cold, warm, edit]) {
    const share = `${((seconds / count) * 1000).toFixed(1)} ms an article`
    const ratio = `${(seconds / cold.seconds).toFixed(2)} of the first run`
    console.log(`${what.padEnd(16)} ${seconds.toFixed(1)} s, ${share}, ${ratio}`)
  }
} finally {
  rmSync(home, { recursive: true })
}

function measure(what: string, args: readonly string[]) {
  const start = performance.now()
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...settings },
  })
  if (status !== 0) throw new Error(`${stdout}${stderr}`)
  return { what, seconds: (performance.now() - start) / 1000 }
}
