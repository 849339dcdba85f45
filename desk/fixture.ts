import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { onTestFinished, vi } from 'vitest'
import { soundFolder } from '../lib/fixture'

// Each command is a process of its own, on a machine that may be busy with others.
vi.setConfig({ testTimeout: 60_000 })

/** A copy of the smallest sound publication, inside the repository as a content folder must be, and its commands. */
export function deskForTest() {
  const contentDir = mkdtempSync('.cache-desk-')
  onTestFinished(() => rmSync(contentDir, { recursive: true }))
  cpSync(soundFolder, contentDir, { recursive: true })
  const environment = { CONTENT_DIR: contentDir, PASSPORT_NOW: '2026-11-24T14:30:00Z' }
  /** Runs `desk/<name>.ts` as a writer would, but for npm. */
  const run = (name: string, args: readonly string[], env: Record<string, string> = {}) =>
    spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', `desk/${name}.ts`, ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...environment, ...env },
    })
  return { contentDir, run }
}
