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

  it('names the nearest few of very many, and counts the rest', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => `article-number-${i}`)
    const said = suggest('a-summit-nobody-wrote-about', many)
    expect(said.length).toBeLessThan(250)
    expect(said).toMatch(/^Known: (article-number-\d+, ){7}article-number-\d+ and 9992 more\.$/)
    expect(suggest('zzz', [...many, 'zzyyyy'])).toMatch(/^Known: zzyyyy, /)
  })

  it('compares no further than a name is long', () => {
    const endless = 'x'.repeat(1_000_000)
    expect(suggest(endless, [`${endless}y`, 'georgia'])).toBe(`Did you mean ${endless}y?`)
    expect(suggest(endless, ['georgia'])).toBe('Known: georgia.')
  })

  it('says when there is nothing', () => {
    expect(suggest('china', [])).toBe('There are none yet.')
  })
})
