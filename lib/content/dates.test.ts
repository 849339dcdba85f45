import { describe, expect, it } from 'vitest'
import { articleAddress, authorAddress, sectionAddress } from './address'
import { calendarDay, isDay, isMonth, isYear } from './dates'

describe('a day, a month and a year', () => {
  it.each(['2008-08-28', '2012-02-29', '1000-01-01'])('%s is a day', (text) => {
    expect(isDay(text)).toBe(true)
  })

  it.each([
    ...['2008-02-30', '2008-13-01', '1900-02-29', '0999-12-31', '9999-01-01', '2008-8-28', '2008-08-28Z', ''],
    ...['2008-08', '28 August', '2008-08-28\n', '+002008-08-28'],
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false)
  })

  it.each([
    ['2008-12', true],
    ['2008-13', false],
    ['2008-00', false],
    ['0200-01', false],
    ['2008-1', false],
  ])('%s is a month: %s', (text, expected) => {
    expect(isMonth(text)).toBe(expected)
  })

  it.each([
    ['1000', true],
    ['2008', true],
    ['999', false],
    ['0999', false],
    ['3000', false],
  ])('%s is a year: %s', (text, expected) => {
    expect(isYear(text)).toBe(expected)
  })
})

describe('calendarDay', () => {
  it.each([
    ['2008-08-28T23:30:00Z', 'Etc/UTC', '2008-08-28'],
    ['2008-08-28T23:30:00Z', 'Asia/Dushanbe', '2008-08-29'],
    ['2008-08-29T03:59:59Z', 'America/New_York', '2008-08-28'],
    ['2008-08-29T04:00:00Z', 'America/New_York', '2008-08-29'],
    ['2008-08-29T01:00:00+02:00', 'Etc/UTC', '2008-08-28'],
    // Paris moves from UTC+1 to UTC+2 on this night.
    ['2008-03-29T22:59:59Z', 'Europe/Paris', '2008-03-29'],
    ['2008-03-30T22:00:00Z', 'Europe/Paris', '2008-03-31'],
    ['2012-02-29T12:00:00Z', 'Pacific/Kiritimati', '2012-03-01'],
  ])('%s in %s is %s', (instant, zone, day) => {
    expect(calendarDay(instant, zone)).toBe(day)
  })
})

describe('addresses', () => {
  it('reckon the day of an article in the zone of the publication', () => {
    const article = { published: '2008-12-31T23:30:00-05:00', slug: 'a-summit' }
    expect(articleAddress(article, 'America/New_York')).toBe('/2008/12/31/a-summit/')
    expect(articleAddress(article, 'Etc/UTC')).toBe('/2009/01/01/a-summit/')
  })

  it('name authors and sections by id', () => {
    expect(authorAddress('staff')).toBe('/authors/staff/')
    expect(sectionAddress('security')).toBe('/sections/security/')
  })
})
