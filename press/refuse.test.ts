import { expect, it } from 'vitest'
import { refuseIfAny } from './refuse'

const problem = (file: string, message = 'a script') => ({
  ...{ code: 'unknown-script', file, line: 1, column: 9 },
  ...{ message, hint: 'Remove it' },
})

it('tells a fault of many pages once', () => {
  const three = ['out/c.html', 'out/a.html', 'out/b.html'].map((file) => problem(file))
  expect(() => refuseIfAny([...three, problem('out/b.html', 'a comment')])).toThrow(
    'out/a.html:1:9  unknown-script  a script (and on 2 other pages). Remove it\n' +
      'out/b.html:1:9  unknown-script  a comment. Remove it\n\n2 problems in 2 files',
  )
})

it('lets a sound site pass', () => {
  expect(() => refuseIfAny([])).not.toThrow()
})
