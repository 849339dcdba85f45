import { describe, expect, it } from 'vitest'
import { articleWith } from '../fixture'
import { checkMoments } from './moments'

const now = new Date('2026-11-24T09:00:00Z')
const told = (fields: Record<string, string>, zone = 'Etc/UTC', at = now) =>
  checkMoments(articleWith('2008/a', fields), at, zone).map(
    ({ code, line, column }) => `${line}:${column} ${code}`,
  )
const correction = (date: string) => ({ corrections: `[{ date: ${date}, text: It was so. }]` })

describe('a change of an article', () => {
  it.each(['2026-11-24T10:00:00+01:00', '2026-11-24T08:59:59Z'])(
    'may be of now, or earlier: %s',
    (updated) => {
      expect(told({ updated })).toEqual([])
    },
  )

  it.each(['2026-11-24T09:00:01Z', '2026-11-24T09:00:00-01:00', '2099-01-01T00:00:00Z'])(
    'is never still to come: %s',
    (updated) => {
      expect(told({ updated })).toEqual(['9:10 date-future'])
    },
  )

  it('of a draft, or of one that was withdrawn, is nobody’s business', () => {
    expect(told({ status: 'draft', updated: '2099-01-01T00:00:00Z' })).toEqual([])
    expect(told({ status: 'withdrawn', ...correction('2099-01-01') })).toEqual([])
  })
})

describe('a correction', () => {
  it.each([
    ['2008-08-27', ['9:23 date-order']],
    ['2008-08-28', []],
    ['2026-11-24', []],
    ['2026-11-25', ['9:23 date-future']],
  ])('of %s, when the article is of 28 August 2008 and today 24 November 2026: %j', (date, expected) => {
    expect(told(correction(date))).toEqual(expected)
  })

  it('is of a day by the clocks of the publication, or of the writer', () => {
    expect(told(correction('2026-11-25'), 'Pacific/Kiritimati', new Date('2026-11-24T10:00:00Z'))).toEqual([])
    expect(told({ published: '2008-08-28T23:30:00-05:00', ...correction('2008-08-28') })).toEqual([])
    expect(told({ published: '2008-08-29T01:00:00+02:00', ...correction('2008-08-28') })).toEqual([])
  })
})
