import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDay } from './dates'
import { isInstant, latest, mendedInstant, rfc3339 } from './instants'

describe('a moment', () => {
  it.each([
    '2008-08-28T18:00:00+02:00',
    '2008-08-28T18:00:00Z',
    '2008-08-28T18:00:00.5Z',
    '2012-02-29T00:00:00+14:00',
    '2008-08-28T18:00:00-12:00',
    '1986-01-01T00:00:00+05:45',
    '1605-01-01T00:00:00Z',
  ])('is %s', (text) => {
    expect(isInstant(text)).toBe(true)
  })

  it.each([
    ['a day', '2008-08-28'],
    ['no offset', '2008-08-28T18:00:00'],
    ['a day that is not in the calendar', '2008-02-30T18:00:00Z'],
    ['a leap day of a year without one', '1900-02-29T18:00:00Z'],
    ['a thirteenth month', '2008-13-01T18:00:00Z'],
    ['a leap second, which clocks do not show', '2016-12-31T23:59:60Z'],
    ['an hour after the last', '2008-08-28T24:00:00Z'],
    ['an offset no clock has', '2008-08-28T18:00:00+14:30'],
    ['another', '2008-08-28T18:00:00-12:01'],
    ['a year before newspapers', '0999-08-28T18:00:00Z'],
    ['a year that is a slip', '9999-08-28T18:00:00Z'],
    ['a year of five digits', '+12008-08-28T18:00:00Z'],
    ['words', 'August 28th'],
    ['a line end after it', '2008-08-28T18:00:00Z\n'],
    ['nothing', ''],
  ])('is not %s', (_what, text) => {
    expect(isInstant(text)).toBe(false)
  })

  it('has a calendar day of ten letters in every zone, and is itself when printed in UTC', () => {
    const moment = fc
      .date({
        min: new Date('1600-01-01T00:00:00Z'),
        max: new Date('2999-12-31T23:59:59Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString())
    const zone = fc.constantFrom('Etc/UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu')
    fc.assert(
      fc.property(moment, zone, (instant, timeZone) => {
        expect(isInstant(instant)).toBe(true)
        expect(calendarDay(instant, timeZone)).toMatch(/^\d{4}-\d\d-\d\d$/)
        expect(isInstant(rfc3339(instant))).toBe(true)
      }),
    )
  })

  it.each([
    ['2008-08-28 18:00 +0200', '2008-08-28T18:00:00+02:00'],
    ['2008-08-28t18:00:00z', '2008-08-28T18:00:00Z'],
    ['2008-08-28 18:00', undefined],
    ['2008-02-30 18:00 +0200', undefined],
    ['2008-08-28 18:00 +1500', undefined],
  ])('%s was meant as %s', (text, meant) => {
    expect(mendedInstant(text)).toBe(meant)
  })
})

it('the latest of some moments is found across offsets', () => {
  expect(latest(['2008-08-28T18:00:00+02:00', '2008-08-28T17:00:00Z'])).toBe('2008-08-28T17:00:00Z')
  expect(latest([])).toBeUndefined()
})
