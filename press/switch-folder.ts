import { readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** A folder beside another, for a print that is not whole yet: named for its process, so that two never share it. */
export function draftOf(outDir: string): string {
  return join(dirname(outDir), `.${basename(outDir)}.${process.pid}.draft`)
}

/** Puts a whole print in the place of the last one. Readers meet the old one until then, and never half of either. */
export async function switchFolder(draft: string, outDir: string): Promise<void> {
  const former = `${draft}.former`
  await rename(outDir, former).catch(ignoreMissing)
  await rename(draft, outDir)
  await rm(former, { recursive: true, force: true })
}

/** Removes what builds that were killed have left beside a folder. */
export async function removeDrafts(outDir: string): Promise<void> {
  const draft = new RegExp(`^\\.${escaped(basename(outDir))}\\.(\\d+)\\.draft`)
  const beside = await readdir(dirname(outDir)).catch(ignoreMissing)
  for (const name of beside ?? []) {
    const [, pid] = draft.exec(name) ?? []
    if (pid && !isRunning(Number(pid)))
      await rm(join(dirname(outDir), name), { recursive: true, force: true })
  }
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
