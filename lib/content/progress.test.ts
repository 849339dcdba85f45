import { describe, expect, it } from 'vitest'
import { duration, progressLine, startProgress } from './progress'

/** A screen that remembers, and a clock that a test turns. */
function stage(isTTY: boolean) {
  const written: string[] = []
  const clock = { time: 0 }
  const screen = { isTTY, write: (text: string) => written.push(text) }
  return { written, clock, progress: startProgress('Compressing', 4, screen, () => clock.time) }
}

describe('progressLine', () => {
  it('says how many, how fast and how long', () => {
    expect(progressLine({ label: 'Compressing', total: 1200, done: 400, elapsed: 5000 })).toBe(
      'Compressing 400 of 1,200, 80 a second, 10 s left',
    )
  })

  it('promises nothing before the first is done', () => {
    expect(progressLine({ label: 'Compressing', total: 3, done: 0, elapsed: 900 })).toBe('Compressing 0 of 3')
  })

  it('keeps a digit of a slow rate', () => {
    expect(progressLine({ label: 'Drawing', total: 3, done: 1, elapsed: 4000 })).toBe(
      'Drawing 1 of 3, 0.3 a second, 8.0 s left',
    )
  })
})

describe('duration', () => {
  it.each([
    [400, '0.4 s'],
    [9949, '9.9 s'],
    [9960, '10 s'],
    [59_700, '1 min 0 s'],
    [185_000, '3 min 5 s'],
  ])('%i ms is %s', (milliseconds, said) => {
    expect(duration(milliseconds)).toBe(said)
  })
})

describe('startProgress', () => {
  it('redraws one line on a terminal and ends it', () => {
    const { written, clock, progress } = stage(true)
    clock.time = 200
    progress.step()
    progress.end()
    expect(written).toEqual([
      '\r\u001b[KCompressing 1 of 4, 5.0 a second, 0.6 s left',
      '\r\u001b[KCompressing 1 of 4, done in 0.2 s\n',
    ])
  })

  it('does not redraw more often than an eye can follow', () => {
    const { written, clock, progress } = stage(true)
    clock.time = 50
    progress.step()
    expect(written).toEqual([])
  })

  it('prints a plain line now and then elsewhere', () => {
    const { written, clock, progress } = stage(false)
    clock.time = 1000
    progress.step()
    clock.time = 6000
    progress.step()
    clock.time = 6500
    progress.step()
    progress.step()
    progress.end()
    expect(written).toEqual([
      'Compressing 2 of 4, 0.3 a second, 6.0 s left\n',
      'Compressing 4 of 4, done in 6.5 s\n',
    ])
  })
})
