import { describe, expect, it } from 'vitest'
import { longDate, monthAndYear, stampDate } from './dates'
import { languages } from './languages'

const instant = '2008-08-28T12:00:00Z'

describe('a day and a month for readers', () => {
  it.each([
    ['en', '28 August 2008', 'August 2008'],
    ['en-US', 'August 28, 2008', 'August 2008'],
    ['fr', '28 août 2008', 'août 2008'],
    ['es', '28 de agosto de 2008', 'agosto de 2008'],
    ['de', '28. August 2008', 'August 2008'],
    ['pt', '28 de agosto de 2008', 'agosto de 2008'],
    ['ru', '28 августа 2008 г.', 'август 2008 г.'],
    ['ar', '28 أغسطس 2008', 'أغسطس 2008'],
    ['ar-LB', '٢٨ آب ٢٠٠٨', 'آب ٢٠٠٨'],
    ['zh', '2008年8月28日', '2008年8月'],
    ['it', '28 agosto 2008', 'agosto 2008'],
  ])('in %s are %s and %s', (language, day, month) => {
    expect(longDate(instant, 'Etc/UTC', language).replaceAll('\u00A0', ' ')).toBe(day)
    expect(monthAndYear('2008/08', language).replaceAll('\u00A0', ' ')).toBe(month)
  })
})

describe('a day for a stamp', () => {
  it.each([
    ['en', '05 SEP 2008'],
    ['fr', '05 SEPT 2008'],
    ['es', '05 SEP 2008'],
    ['ru', '05 СЕН 2008'],
    ['ar', '05 سبتمبر 2008'],
    ['zh', '2008.09.05'],
  ])('in %s is %s', (tag, text) => {
    const stamp = languages.find((language) => language.tag === tag)?.words.stamp
    expect(stamp && stampDate('2008-09-05T12:00:00Z', 'Etc/UTC', stamp)).toBe(text)
  })

  it('has twelve months in every language, no two alike', () => {
    for (const { words } of languages) expect(new Set(words.stamp.months).size).toBe(12)
  })
})
