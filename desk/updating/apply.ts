import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { bytesOf, mergeFiles } from './git'
import { mergePackages } from './package-json'
import type { Step, Tree } from './plan'

interface Versions {
  base: Tree
  ours: Tree
  theirs: Tree
  /** What each is called where both stand in a file. */
  names: readonly [ours: string, base: string, theirs: string]
}

/** What becomes of a file: its new bytes (none: it goes), and what both changed. */
export interface Outcome {
  path: string
  act: Step['act']
  mode: number
  bytes: Buffer | undefined
  /** Empty when the changes fit together. */
  conflicts: string[]
}

/** Works out a step and writes nothing. */
export function outcomeOf({ path, act }: Step, versions: Versions): Outcome {
  const { base, ours, theirs } = versions
  const [before, here, wanted] = [base.get(path), ours.get(path), theirs.get(path)]
  const mode = (wanted ?? here)?.startsWith('100755') ? 0o755 : 0o644
  const told = { path, act, mode }
  if (act === 'remove') return { ...told, bytes: undefined, conflicts: [] }
  if (act !== 'merge' || here === undefined)
    return { ...told, bytes: wanted === undefined ? undefined : bytesOf(wanted), conflicts: [] }
  // Gone there and changed here: it stays, and somebody has to look.
  if (wanted === undefined)
    return { ...told, bytes: bytesOf(here), conflicts: ['it is gone from the new version'] }
  // What is installed is for npm to say: `npm install` writes it anew from package.json.
  if (path === 'package-lock.json') return { ...told, bytes: bytesOf(wanted), conflicts: [] }
  const old = before === undefined ? Buffer.from(path === 'package.json' ? '{}' : '') : bytesOf(before)
  if (path === 'package.json') {
    const merged = mergePackages(`${old}`, `${bytesOf(here)}`, `${bytesOf(wanted)}`)
    return { ...told, bytes: Buffer.from(merged.text), conflicts: merged.conflicts }
  }
  const { bytes, conflicts } = merged([bytesOf(here), old, bytesOf(wanted)], versions.names)
  return { ...told, bytes, conflicts: conflicts ? ['the same lines were changed here and there'] : [] }
}

function merged(files: readonly Buffer[], names: Versions['names']) {
  const folder = mkdtempSync(join(tmpdir(), 'update-'))
  try {
    const at = (i: number) => {
      const file = join(folder, `${i}`)
      writeFileSync(file, files[i] ?? '')
      return file
    }
    return mergeFiles([at(0), at(1), at(2)], names)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Writes what became of a file. */
export function write({ path, bytes, mode }: Outcome): void {
  if (bytes === undefined) {
    rmSync(path, { force: true })
    return
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  chmodSync(path, mode)
}
