import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cpuOfChildren, pssOf, sampleTree, statOf, treeOf } from './tree'

describe('what the kernel says of a process', () => {
  it('is read by its place after the name, which may hold anything', () => {
    const line = '42 (a) b (c) S 7 42 42 0 -1 4194304 900 80 0 0 150 50 25 75 20 0 1 0 123'
    expect(statOf(line)).toEqual({ parent: 7, own: 2, waitedFor: 1 })
  })

  it('is a share of memory in bytes, or nothing when the process is gone', () => {
    expect(
      pssOf('5600-7fff ---p 00000000 00:00 0 [rollup]\nRss:  900 kB\nPss:                 512 kB\n'),
    ).toBe(524288)
    expect(pssOf('')).toBe(0)
  })
})

describe('a tree of processes', () => {
  const stats = new Map([1, 1, 2, 2, 5].map((parent, at) => [at + 2, { parent, own: 0, waitedFor: 0 }]))

  it('is a process and all that come of it, and no others', () => {
    expect(treeOf(2, stats)).toEqual([2, 4, 5, 6])
    expect(treeOf(3, stats)).toEqual([3])
    expect(treeOf(99, stats)).toEqual([])
  })
})

/** A process that holds so much memory and has worked so long when it says `ready`, as does one that it starts. */
const holding = `
  const [depth] = process.argv.slice(1)
  globalThis.held = Buffer.alloc(64e6, 1)
  while (process.cpuUsage().user < 1e5);
  const ready = () => process.stdout.write('ready')
  if (depth === '0') ready()
  else require('child_process')
    .spawn(process.execPath, ['-e', process.env.HOLDING, '0'], { stdio: ['inherit', 'pipe', 'inherit'] })
    .stdout.once('data', ready)
  process.stdin.resume().on('end', () => process.exit())`

describe.runIf(existsSync('/proc/self/smaps_rollup'))('a sample', () => {
  it('counts memory and time of a child and of its child, and their time when they have ended', async () => {
    const before = cpuOfChildren()
    const child = spawn(process.execPath, ['-e', holding, '1'], { env: { ...process.env, HOLDING: holding } })
    await once(child.stdout, 'data')
    const { memory, cpu } = sampleTree(child.pid ?? 0)
    expect(memory).toBeGreaterThan(128e6)
    expect(memory).toBeLessThan(512e6)
    expect(cpu).toBeGreaterThanOrEqual(0.15)
    child.stdin.end()
    await once(child, 'close')
    expect(cpuOfChildren() - before).toBeGreaterThanOrEqual(0.15)
    expect(sampleTree(child.pid ?? 0)).toMatchObject({ memory: 0, cpu: 0 })
  })
})
