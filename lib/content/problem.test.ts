import { describe, expect, it } from 'vitest'
import { byPlace, isError, type Problem, problemLine, Refused, report, told } from './problem'

/** A problem of the press, unless the code is one of the rules for writers. */
const at = (file: string, line: number, column: number, code = 'rule'): Problem<string> => ({
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

describe('a warning', () => {
  const warning = at('a', 1, 1, 'headline-long')

  it('says so, leads to what it means, and is counted apart', () => {
    expect(report([warning, at('b', 1, 1, 'dek-cut'), at('b', 2, 1)]).split('\n')).toEqual([
      'a:1:1  headline-long (warning)  found this; expected that. Do so. docs/writing.md#headline-long',
      'b:1:1  dek-cut  found this; expected that. Do so. docs/writing.md#dek-cut',
      'b:2:1  rule  found this; expected that. Do so.',
      '',
      '2 problems and 1 warning in 2 files',
      '',
    ])
    expect(report([warning])).toMatch(/\n\n1 warning in 1 file\n$/)
  })

  it('is no error; a fault that only the press knows is', () => {
    expect([warning, at('a', 1, 1, 'dek-cut'), at('a', 1, 1)].map(isError)).toEqual([false, true, true])
    expect(told(warning)).toMatchObject({ severity: 'warning', docs: 'docs/writing.md#headline-long' })
    expect(told(at('a', 1, 1))).not.toHaveProperty('docs')
  })
})

describe('Refused', () => {
  it('carries the problems, and prints them', () => {
    const refused = new Refused([at('a', 1, 1)])
    expect(refused.problems).toHaveLength(1)
    expect(refused.message).toContain(problemLine(at('a', 1, 1)))
  })
})
