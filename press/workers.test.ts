import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { folderForTest } from '../tests/folder'

const program = (file: string) => `
  import { openWorkers } from './press/workers.ts'
  const url = new URL('./tests/press/histories/endless-worker.ts', 'file://' + process.cwd() + '/')
  await openWorkers(url, 1).run(${JSON.stringify(file)})
`

it('a process that works for one that was killed ends', async () => {
  const file = `${process.cwd()}/${folderForTest()}/pid.txt`
  const args = ['--import', 'tsx', '--input-type=module', '-e', program(file)]
  const parent = spawn(process.execPath, args)
  await vi.waitUntil(() => existsSync(file) && readFileSync(file, 'utf8') !== '', { timeout: 30_000 })
  const worker = Number(readFileSync(file, 'utf8'))
  expect(isRunning(worker)).toBe(true)
  parent.kill('SIGKILL')
  await once(parent, 'close')
  await vi.waitUntil(() => !isRunning(worker), { timeout: 30_000 })
}, 90_000)

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
