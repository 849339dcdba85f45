import { expect, test } from 'vitest'
import { readArguments } from '../hero/request'
import { readView } from './request'

const read = (args: string[]) => readView(readArguments(args).values)

test('reads what the writer asks for', () => {
  const request = read(
    'slug --highlight cn,RU --highlight KZ --mark GE --centre -118,34 --zoom 2 --territory crimea=ua'.split(
      ' ',
    ),
  )
  expect(request).toMatchObject({
    drawing: { highlight: ['CN', 'RU', 'KZ'], mark: ['GE'] },
    centre: [-118, 34],
    zoom: 2,
    overrides: [{ key: 'CRIMEA', to: 'UA' }],
    view: 'night',
  })
})

test('reads points and routes', () => {
  const { drawing } = read(['slug', '--point', 'Frankfurt @ Main@8.68,50.11', '--route', '-1,2:3,-4'])
  expect(drawing.points).toEqual([{ name: 'Frankfurt @ Main', at: [8.68, 50.11] }])
  expect(drawing.routes).toEqual([
    [
      [-1, 2],
      [3, -4],
    ],
  ])
})

test.each([
  [['a', '--view', 'noon'], /--view is "noon"; expected night or day/],
  [['a', '--zoom', '90'], /--zoom is "90"; expected a number from 0.5 to/],
  [['a', '--centre', '200,0'], /--centre is "200,0"; expected longitude and latitude/],
  [['a', '--centre', '20,'], /--centre is "20,"/],
  [['a', '--point', '20,30'], /--point is "20,30"; expected a name and a place/],
  [['a', '--route', '20,30'], /--route is "20,30"; expected two places/],
  [['a', '--territory', 'CRIMAE=UA'], /--territory is "CRIMAE=UA".*Did you mean CRIMEA\?/],
])('%j is refused with what was expected', (args, message) => {
  expect(() => read(args)).toThrow(message)
})
