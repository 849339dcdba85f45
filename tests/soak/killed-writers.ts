import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { soundFolder } from '../folder'
import { filesIn } from '../press/histories/printing'
import type { Kills } from './killed-builds'

/** Commands that write into the content folder. Every other one writes files in the same way. */
const writers: Readonly<Record<string, readonly string[]>> = {
  rename: ['desk/rename.ts', 'case', '--slug', 'another-case', '--date', '2008-08-27'],
  new: ['desk/new.ts', '--yes', '--headline', 'A harbour closes'],
  fix: ['desk/check.ts', '--fix'],
}

type Files = Record<string, string>

const readAll = (folder: string): Files =>
  Object.fromEntries(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'latin1')]))

/** A draft of a file that was to take its place, and of which readers of the folder take no notice. */
const isDraft = (file: string) => /\.\d{5,}$/.test(file)

/**
 * Kills each command at moments taken evenly from the time it takes. After each, every file is as it was before or as it
 * would be after, whole; and the same command, run again, does all there is to do.
 */
export async function killWriters(home: string, { moments }: { moments: number }): Promise<Kills> {
  const found: Kills = { kills: 0, losses: [] }
  for (const [name, command] of Object.entries(writers)) {
    const fresh = () => {
      const folder = mkdtempSync(`${home}/content-`)
      cpSync(soundFolder, folder, { recursive: true })
      return folder
    }
    const whole = fresh()
    const before = readAll(whole)
    const start = performance.now()
    await ended(run(command, whole))
    const took = performance.now() - start
    const after = readAll(whole)
    for (let i = 0; i < moments; i++) {
      const folder = fresh()
      const killAfter = took * (0.5 + (0.5 * (i + 0.5)) / moments)
      const child = run(command, folder)
      const end = ended(child)
      await Promise.race([end, setTimeout(killAfter)])
      child.kill('SIGKILL')
      if ((await end) === null) found.kills += 1
      const now = readAll(folder)
      const when = `${name} after ${Math.round(killAfter)} ms`
      for (const [file, text] of Object.entries(now)) {
        if (isDraft(file) || [before, after].some((files) => Object.values(files).includes(text))) continue
        found.losses.push(`${when}: ${file} is neither what it was nor what it was to be`)
      }
      const texts = new Set(Object.values(now))
      for (const [file, text] of Object.entries(before)) {
        if (
          texts.has(text) ||
          [after[file], ...Object.values(after)].some((later) => later && texts.has(later))
        )
          continue
        found.losses.push(`${when}: ${file} is lost`)
      }
      if (Object.keys(now).filter((file) => !isDraft(file)).length < Object.keys(before).length)
        found.losses.push(`${when}: there are fewer files`)
      rmSync(folder, { recursive: true })
    }
    rmSync(whole, { recursive: true })
  }
  return found
}

function run(command: readonly string[], contentDir: string): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', ...command], {
    env: { ...process.env, CONTENT_DIR: contentDir, PASSPORT_NOW: '2008-09-01T00:00:00Z' },
    stdio: 'ignore',
  })
}

async function ended(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, 'exit')
  return code
}
