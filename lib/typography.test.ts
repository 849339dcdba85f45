import { describe, expect, it } from 'vitest'
import { printed } from './typography'

describe('printed', () => {
  it.each([
    ['"It\'s war," he said', '“It’s war,” he said'],
    ['1949--1991', '1949–1991'],
    ['Peace---or not', 'Peace—or not'],
    ['and so on...', 'and so on…'],
    ['Already “set” – well…', 'Already “set” – well…'],
    ['', ''],
  ])('%s is %s', (written, set) => {
    expect(printed(written)).toBe(set)
  })
})
