import { expect, test } from 'vitest'
import { contrast } from './theme'

test('contrast is that of the WCAG, whichever colour comes first', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2)
  expect(contrast('#7a1e2b', '#7a1e2b')).toBe(1)
})
