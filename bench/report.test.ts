import { describe, expect, it } from 'vitest'
import { reportOf, titleOf } from './report'
import type { Outcome } from './run'
import type { Measured } from './systems'

const layout = { articleFile: () => '', heroFile: () => '', listFiles: () => ({}) }

function outcome(name: string, walls: Record<string, number[]>, more: Partial<Outcome> = {}): Outcome {
  const run = (wall: number): Measured => ({
    ...{ wall, cpu: wall * 2, memory: 5e8, written: { files: 3, bytes: 2e6 } },
    phases: [
      { name: 'Printing pages', wall: wall / 4, cpu: wall / 2 },
      { name: 'Indexing for search', wall: wall / 2, cpu: wall },
    ],
  })
  return {
    system: { name, home: '', layout, env: {}, out: [], cache: [] },
    measured: new Map(Object.entries(walls).map(([scenario, all]) => [scenario, all.map(run)])),
    printed: [{ name: 'index.html', bytes: 2e6, identity: '1' }],
    ...more,
  }
}

const report = (...outcomes: Outcome[]) =>
  reportOf({
    ...{ seed: { count: 1000, images: false }, runs: 3, outcomes, date: '2026-11-27' },
    first: { wall: 20, cpu: 30 },
  })

const ours = outcome('Ours', { clean: [9, 8, 30], again: [2, 2, 2] })

describe('a report', () => {
  it('has the median of each figure, and marks what a peer does better', () => {
    const text = report(ours, outcome('Peer', { clean: [4, 5, 6], again: [3, 3, 3] }))
    expect(text).toMatch(/^\| clean +\| +9\.0 \| +\*\*5\.0\*\* \|$/m)
    expect(text).toMatch(/^\| again +\| +2\.0 \| +3\.0 \|$/m)
  })

  it('says what a peer failed at, and leaves its figures out', () => {
    const failed = { scenario: 'again', reason: 'heap out of memory' }
    const text = report(ours, outcome('Peer', { clean: [40], again: [] }, { failed }))
    expect(text).toMatch(/^\| again +\| +2\.0 \| +- \|$/m)
    expect(text).toContain('Peer failed at “again”:\n\n    heap out of memory')
  })

  it('takes what no peer prints from the whole, by its phases', () => {
    expect(report(ours)).toContain('pages alone, clean: 4.5 s, 9.0 s on processors')
    expect(report(ours)).toContain('its phases “Indexing for search”;')
  })

  it('is called by its size and whether there are images', () => {
    expect(titleOf({ count: 10_000, images: false })).toBe('10,000 articles, text only')
    expect(titleOf({ count: 100, images: true })).toBe('100 articles, each with a hero')
  })
})
