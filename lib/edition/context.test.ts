import { describe, expect, it } from 'vitest'
import { contextCard } from '../content/schema/context'
import { changesAfter, standingOn } from './context'

const card = {
  ...contextCard.parse({
    name: { en: 'Harbour Club' },
    members: [
      { name: 'Examplia', joined: '2001-06-15' },
      { name: 'Southmark', joined: '2001-06-15', left: '2017-06-09' },
      { name: 'Northmark', joined: '2017-06-09' },
      { name: 'Westmark', joined: 2024 },
      { name: 'Eastmark', joined: '2017-06-09' },
    ],
    offices: [
      { title: 'Chair', holder: 'A', from: 2001, to: '2010-01-01' },
      { title: 'Chair', holder: 'B', from: '2010-01-01', to: '2020-05' },
    ],
    figures: [
      { label: 'Ships', value: '40', asOf: 2016 },
      { label: 'Ships', value: '6', asOf: 2007 },
      { label: 'Crews', value: '7', asOf: 2007 },
    ],
    events: [{ date: '2026-11-20', text: 'Its statute is rewritten.' }],
    sources: [{ title: 'Minutes' }],
    reviewed: '2026-11-27',
  }),
  ...{ id: 'club', file: 'a', language: 'en' },
}

describe('a card on a day', () => {
  it.each([
    ['2001-06-14', [], []],
    ['2001-06-15', ['Examplia', 'Southmark'], []],
    ['2008-08-28', ['Examplia', 'Southmark'], ['A']],
    ['2017-06-09', ['Examplia', 'Northmark', 'Eastmark'], ['B']],
    ['2024-12-30', ['Examplia', 'Northmark', 'Eastmark'], []],
    ['2026-11-24', ['Examplia', 'Northmark', 'Westmark', 'Eastmark'], []],
  ])('%s has the members and offices of it', (day, members, holders) => {
    const standing = standingOn(card, day)
    expect([standing.day, standing.members]).toEqual([day, members])
    expect(standing.offices.map(({ holder }) => holder)).toEqual(holders)
  })

  it('has the latest figure of each kind, and what had happened', () => {
    const figures = (day: string) =>
      standingOn(card, day).figures.map(({ label, value }) => `${label} ${value}`)
    expect(figures('2007-12-30')).toEqual([])
    expect(figures('2008-08-28')).toEqual(['Ships 6', 'Crews 7'])
    expect(figures('2016-12-31')).toEqual(['Ships 40', 'Crews 7'])
    expect(standingOn(card, '2026-11-19').events).toEqual([])
    expect(standingOn(card, '2026-11-20').events).toHaveLength(1)
  })

  it('is never told of a day that nobody has looked at', () => {
    expect(standingOn(card, '2027-01-01')).toEqual(standingOn(card, '2026-11-27'))
    const young = { ...card, reviewed: '2024-03-01' }
    expect(standingOn(young, '2024-03-01').members).toContain('Westmark')
  })
})

describe('what changed since', () => {
  it('is in order, who passed on one day together, and the one who followed says who went', () => {
    expect(changesAfter(card, '2016-12-31')).toEqual([
      { kind: 'joined', date: '2017-06-09', names: ['Northmark', 'Eastmark'] },
      { kind: 'left', date: '2017-06-09', names: ['Southmark'] },
      { kind: 'gave-up', date: '2020-05', title: 'Chair', holder: 'B' },
      { kind: 'joined', date: '2024', names: ['Westmark'] },
      { kind: 'event', date: '2026-11-20', text: 'Its statute is rewritten.' },
    ])
    expect(changesAfter(card, '2026-11-27')).toEqual([])
    expect(changesAfter(card).map(({ kind }) => kind)).toEqual([
      ...[
        'joined',
        'took',
        'figure',
        'figure',
        'took',
        'figure',
        'joined',
        'left',
        'gave-up',
        'joined',
        'event',
      ],
    ])
  })

  it.each(['2001-06-14', '2008-08-28', '2017-06-09', '2024-06-01', '2026-11-27'])(
    'and what was so make up what is: from %s',
    (day) => {
      const members = new Set(standingOn(card, day).members)
      for (const change of changesAfter(card, day)) {
        if (change.kind === 'joined') for (const name of change.names) members.add(name)
        if (change.kind === 'left') for (const name of change.names) members.delete(name)
      }
      expect([...members].sort()).toEqual([...standingOn(card, card.reviewed).members].sort())
    },
  )
})
