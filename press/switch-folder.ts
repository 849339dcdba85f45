import { readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** A folder beside another, for a print that is not whole yet: named for its process, so that two never share it. */
export function draftOf(outDir: string): string {
  return join(dirname(outDir), `.${basename(outDir)}.${process.pid}.draft`)
}

/** The print that was, while another takes its place. */
const former = '.former'

/**
 * Puts a whole print in the place of the last one. Readers meet the old one until then, and never half of either. A
 * folder with something in it cannot be replaced in one step: between the two, the last print has its former name, by
 * which whoever comes next finds it.
 */
export async function switchFolder(draft: string, outDir: string): Promise<void> {
  await rename(outDir, `${draft}${former}`).catch(ignoreMissing)
  await rename(draft, outDir)
  await rm(`${draft}${former}`, { recursive: true, force: true })
}

/**
 * Mends what builds that were killed have left beside a folder: a print that was to be replaced, and was not, is put
 * back; what never became whole is removed.
 */
export async function mendAfterKill(outDir: string): Promise<void> {
  for (const ending of ['', '.nginx']) {
    const left = await leftBeside(outDir, `${ending}${former}`)
    const isGone = (await stat(`${outDir}${ending}`).catch(ignoreMissing)) === undefined
    const [last] = left
    if (isGone && last !== undefined) await rename(last, `${outDir}${ending}`)
  }
  for (const folder of await leftBeside(outDir)) await rm(folder, { recursive: true, force: true })
}

/** The folders of builds that run no more. @param ending of those that are wanted; absent: of all */
async function leftBeside(outDir: string, ending?: string): Promise<string[]> {
  const draft = new RegExp(`^\\.${escaped(basename(outDir))}\\.(\\d+)\\.draft(.*)$`)
  const beside = (await readdir(dirname(outDir)).catch(ignoreMissing)) ?? []
  return beside.flatMap((name) => {
    const [, pid, rest] = draft.exec(name) ?? []
    const isLeft = pid !== undefined && !isRunning(Number(pid)) && (ending ?? rest) === rest
    return isLeft ? join(dirname(outDir), name) : []
  })
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
