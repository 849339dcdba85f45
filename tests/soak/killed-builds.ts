import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mendAfterKill } from '../../press/switch-folder'
import { soundFolder } from '../folder'
import { type Built, build, differing, filesIn, printed, type Settings } from '../press/histories/printing'

/** What came of killing a process over and over. */
export interface Kills {
  /** How often it died of it, rather than being done before. */
  kills: number
  /** What was there before and is not any more, or is of neither one print nor the other. */
  losses: string[]
}

const article = 'articles/2008/case/article.mdx'

/**
 * Prints a small publication, now as it is and now with another word in it, and kills the build each time: at the moments
 * that are given by name, where one folder takes the place of another, and then at others, taken evenly from the time a
 * build takes. After each, what readers would be served is one of the two prints, byte by byte.
 */
export async function killBuilds(home: string, { moments }: { moments: number }): Promise<Kills> {
  const settings: Settings = {
    contentDir: join(home, 'content'),
    outDir: join(home, 'out'),
    cacheDir: join(home, 'cache'),
    now: new Date('2008-09-01T00:00:00Z'),
  }
  const { contentDir, outDir } = settings
  cpSync(soundFolder, contentDir, { recursive: true })
  const file = join(contentDir, article)
  const texts = [readFileSync(file, 'utf8'), `${readFileSync(file, 'utf8')}\nAnother word.\n`]
  const prints: Record<string, string>[] = []
  let took = 0
  for (const text of texts) {
    writeFileSync(file, text)
    const start = performance.now()
    const { code, output } = await build(settings)
    if (code !== 0) throw new Error(output)
    took = performance.now() - start
    prints.push(printed(outDir))
  }
  const found: Kills = { kills: 0, losses: [] }
  const strike = async (how: Parameters<typeof build>[1], when: string) => {
    const text = texts[found.kills % 2] ?? ''
    writeFileSync(file, text)
    const content = JSON.stringify(filesIn(contentDir))
    const { code }: Built = await build(settings, how)
    if (code === null) found.kills += 1
    // What the next command does before anything else.
    await mendAfterKill(outDir)
    if (readFileSync(file, 'utf8') !== text || JSON.stringify(filesIn(contentDir)) !== content)
      found.losses.push(`${when}: the content has changed`)
    for (const folder of ['/', '.nginx/']) {
      const only = (print: Record<string, string>) =>
        Object.fromEntries(Object.entries(print).filter(([name]) => name.startsWith(folder)))
      const now = only(printed(outDir))
      const far = prints.map((print) => differing(now, only(print)))
      if (far.every(({ length }) => length > 0))
        found.losses.push(`${when}: ${folder} is neither print: ${far[0]?.slice(0, 3)}`)
    }
  }
  for (const name of ['/out 1', '/out 2', '/out.nginx 2'])
    await strike({ preload: { module: 'tests/soak/kill-at.mjs', env: { KILL_AT: name } } }, name)
  for (let i = 0; i < moments; i++) {
    const killAfter = Math.round((took * (i + 0.5)) / moments)
    await strike({ killAfter }, `${killAfter} ms`)
  }
  // The store is none the worse for it.
  writeFileSync(file, texts[1] ?? '')
  const { code, output } = await build(settings)
  const rest = code === 0 ? differing(printed(outDir), prints[1] ?? {}) : [output]
  if (rest.length > 0) found.losses.push(`afterwards: ${rest.slice(0, 3)}`)
  rmSync(home, { recursive: true })
  return found
}
