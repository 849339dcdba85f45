import { describe, expect, it } from 'vitest'
import { momentFrom, zonedInstant } from './moment'

describe('a moment by the clocks of a zone', () => {
  it.each([
    ['Etc/UTC', '2026-07-01T12:00:00+00:00'],
    ['Europe/Paris', '2026-07-01T14:00:00+02:00'],
    ['America/St_Johns', '2026-07-01T09:30:00-02:30'],
    ['Asia/Kathmandu', '2026-07-01T17:45:00+05:45'],
  ])('%s', (zone, written) => {
    expect(zonedInstant(new Date('2026-07-01T12:00:00Z'), zone)).toBe(written)
  })
})

describe('what a writer calls a date', () => {
  it.each([
    ['2026-01-15', '2026-01-15T09:00:00+01:00'],
    ['2026-07-15', '2026-07-15T09:00:00+02:00'],
    ['2026-07-15 18:30', '2026-07-15T18:30:00+02:00'],
    ['2026-03-29 01:30', '2026-03-29T01:30:00+01:00'],
    ['2026-03-29 03:30', '2026-03-29T03:30:00+02:00'],
    ['2026-07-15T00:00:00Z', '2026-07-15T02:00:00+02:00'],
  ])('%s', (text, written) => expect(momentFrom(text, 'Europe/Paris')).toBe(written))

  it.each(['tomorrow', '2026-02-30', '2026-07-15 25:00', '15/07/2026', ''])('not "%s"', (text) => {
    expect(() => momentFrom(text, 'Europe/Paris')).toThrow(/expected a day such as/)
  })
})
