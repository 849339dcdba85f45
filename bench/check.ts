import { spawnSync } from 'node:child_process'
import { cpSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { syntheticArticles } from './synthetic'

/**
 * What `npm run check` costs at a size: `npx tsx bench/check.ts 1000` writes so many made-up articles and checks them
 * as a writer would, first with nothing remembered, then again, then after one of them changed.
 */
const count = Number(process.argv[2] ?? 1000)
const contentDir = '.cache/bench-check'
const sound = 'tests/sound'

rmSync(contentDir, { recursive: true, force: true })
cpSync(sound, contentDir, { recursive: true, filter: (path) => !/\/(cases|articles)$/.test(path) })
cpSync('content/house-style.yaml', `${contentDir}/house-style.yaml`)
let last = { file: '', text: '' }
for (const { id, text } of syntheticArticles(count)) {
  const folder = `${contentDir}/articles/${id}`
  mkdirSync(folder, { recursive: true })
  last = { file: `${folder}/article.mdx`, text }
  writeFileSync(last.file, text)
  linkSync(`${sound}/articles/2008/case/hero.jpg`, `${folder}/hero.jpg`)
}

try {
  const idle = measure('nothing at all', ['--eval', ''])
  rmSync('.cache/check', { recursive: true, force: true })
  const cold = measure('the first run', ['desk/check.ts'])
  const warm = measure('again', ['desk/check.ts'])
  writeFileSync(last.file, `${last.text}\nOne more paragraph.\n`)
  const edit = measure('after one edit', ['desk/check.ts'])
  for (const { what, seconds } of [idle, cold, warm, edit]) {
    const share = `${((seconds / count) * 1000).toFixed(1)} ms an article`
    const ratio = `${(seconds / cold.seconds).toFixed(2)} of the first run`
    console.log(`${what.padEnd(16)} ${seconds.toFixed(1)} s, ${share}, ${ratio}`)
  }
} finally {
  rmSync(contentDir, { recursive: true })
}

function measure(what: string, args: readonly string[]) {
  const start = performance.now()
  const { stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: contentDir },
  })
  if (status !== 0) throw new Error(stderr)
  return { what, seconds: (performance.now() - start) / 1000 }
}
