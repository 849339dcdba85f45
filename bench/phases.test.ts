import { expect, it } from 'vitest'
import { startProgress } from '../lib/content/progress'
import { phasesOf, rest } from './phases'

const samples = [0, 1000, 2000, 10_000].map((at) => ({ at, cpu: at / 500, memory: 0 }))

it('phases are what the lines say, and the rest is what is left', () => {
  const said = [
    { at: 1000, line: 'content: 30 articles checked, no problems' },
    { at: 1500, line: 'Printing pages 12 of 40, 9.0 a second, 3.1 s left' },
    { at: 5000, line: 'Printing pages 1,240 of 1,240, done in 3.0 s' },
    { at: 9000, line: 'Compressing 40 of 40, done in 2.0 s' },
  ]
  expect(phasesOf(said, samples)).toEqual([
    { name: 'Checking', wall: 1, cpu: 2 },
    { name: 'Printing pages', wall: 3, cpu: 6 },
    { name: 'Compressing', wall: 2, cpu: 4 },
    { name: rest, wall: 4, cpu: 8 },
  ])
})

it('minutes count, and a phase does not begin before its command', () => {
  const said = [{ at: 9000, line: 'Compiled the application in 2 min 5 s' }]
  expect(phasesOf(said, samples)[0]).toEqual({ name: 'Compiled the application', wall: 9, cpu: 18 })
})

it('the last line of a progress report is one that is read', () => {
  let said = ''
  let time = 0
  const screen = { write: (text: string) => (said += text) }
  const progress = startProgress('Printing cards', 1, screen, () => time)
  time = 4000
  progress.step()
  progress.end()
  const [phase] = phasesOf([{ at: 9000, line: said.trim() }], samples)
  expect(phase).toMatchObject({ name: 'Printing cards', wall: 4 })
})
