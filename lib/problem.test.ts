import { describe, expect, it } from 'vitest'
import { byPlace, type Problem, problemLine, Refused, report } from './problem'

const at = (file: string, line: number, column: number, code = 'rule'): Problem => ({
  code,
  file,
  line,
  column,
  message: 'found this; expected that',
  hint: 'Do so.',
})

describe('report', () => {
  it('is one line a problem, by file, line, column and rule, and their count', () => {
    const given = [at('b', 1, 1), at('a', 10, 1), at('a', 9, 2), at('a', 9, 1, 'z'), at('a', 9, 1, 'y')]
    expect(report(given).split('\n')).toEqual([
      'a:9:1  y  found this; expected that. Do so.',
      'a:9:1  z  found this; expected that. Do so.',
      'a:9:2  rule  found this; expected that. Do so.',
      'a:10:1  rule  found this; expected that. Do so.',
      'b:1:1  rule  found this; expected that. Do so.',
      '',
      '5 problems in 2 files',
      '',
    ])
  })

  it('prints the same in whatever order problems were found', () => {
    const given = [at('a', 1, 2), at('b', 1, 1), at('a', 2, 1)]
    expect(report([...given].reverse())).toBe(report(given))
    expect([...given].sort(byPlace)).toEqual([given[0], given[2], given[1]])
  })

  it('counts one', () => {
    expect(report([at('a', 1, 1)])).toMatch(/\n\n1 problem in 1 file\n$/)
  })

  it('is empty when there is none', () => {
    expect(report([])).toBe('')
  })
})

describe('Refused', () => {
  it('carries the problems, and prints them', () => {
    const refused = new Refused([at('a', 1, 1)])
    expect(refused.problems).toHaveLength(1)
    expect(refused.message).toContain(problemLine(at('a', 1, 1)))
  })
})
