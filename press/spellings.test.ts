import { describe, expect, it } from 'vitest'
import { otherSpellings } from './spellings'

describe('otherSpellings', () => {
  it('gives each word as the other side of the Atlantic spells it', () => {
    expect(otherSpellings('The Neighbours organise a defence; the color is grey.')).toEqual([
      ...['neighbors', 'organize', 'defense', 'colour', 'gray'],
    ])
  })

  it('gives none that the text has itself, and none twice', () => {
    expect(otherSpellings('Harbour, harbour, and the harbor.')).toEqual([])
    expect(otherSpellings('Harbour, harbour.')).toEqual(['harbor'])
  })
})
