import { describe, expect, it } from 'vitest'
import { nearest, suggest } from './nearest'

describe('nearest', () => {
  it.each([
    ['georgai', 'georgia'],
    ['Chnia', 'china'],
    ['caption', 'caption'],
    ['x', undefined],
    ['zimbabwe', undefined],
    ['', undefined],
  ])('%s is %s', (typed, meant) => {
    expect(nearest(typed, ['china', 'georgia', 'caption'])).toBe(meant)
  })

  it('prefers the closer of two', () => {
    expect(nearest('staf', ['start', 'staff'])).toBe('staff')
  })

  it('has nothing to say when nothing is known', () => {
    expect(nearest('china', [])).toBeUndefined()
  })
})

describe('suggest', () => {
  it('asks about the closest', () => {
    expect(suggest('chna', new Set(['china', 'georgia']))).toBe('Did you mean china?')
  })

  it('lists what there is, in order, when nothing is close', () => {
    expect(suggest('zimbabwe', ['georgia', 'china'])).toBe('Known: china, georgia.')
  })

  it('says when there is nothing', () => {
    expect(suggest('china', [])).toBe('There are none yet.')
  })
})
