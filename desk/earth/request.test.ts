import { expect, test } from 'vitest'
import { readRequest } from './request'

test('reads what the writer asks for', () => {
  const request = readRequest(
    'slug --highlight cn,RU --highlight KZ --mark GE --centre -118,34 --zoom 2 --territory crimea=ua'.split(
      ' ',
    ),
  )
  expect(request).toMatchObject({
    article: 'slug',
    drawing: { highlight: ['CN', 'RU', 'KZ'], mark: ['GE'] },
    centre: [-118, 34],
    zoom: 2,
    overrides: [{ key: 'CRIMEA', to: 'UA' }],
    view: 'night',
    file: 'hero.jpg',
  })
})

test('reads points and routes', () => {
  const { drawing } = readRequest(['slug', '--point', 'Frankfurt @ Main@8.68,50.11', '--route', '-1,2:3,-4'])
  expect(drawing.points).toEqual([{ name: 'Frankfurt @ Main', at: [8.68, 50.11] }])
  expect(drawing.routes).toEqual([
    [
      [-1, 2],
      [3, -4],
    ],
  ])
})

test.each([
  [[], /0 articles were named; expected one/],
  [['a', 'b'], /2 articles were named/],
  [['a', '--view', 'noon'], /--view is "noon"; expected night or day/],
  [['a', '--zoom', '90'], /--zoom is "90"; expected a number from 0.5 to/],
  [['a', '--centre', '200,0'], /--centre is "200,0"; expected longitude and latitude/],
  [['a', '--centre', '20,'], /--centre is "20,"/],
  [['a', '--point', '20,30'], /--point is "20,30"; expected a name and a place/],
  [['a', '--route', '20,30'], /--route is "20,30"; expected two places/],
  [['a', '--territory', 'KRIM=UA'], /--territory is "KRIM=UA".*Known: CRIMEA/],
  [['a', '--name', '../x.jpg'], /--name is/],
])('%j is refused with what was expected', (args, message) => {
  expect(() => readRequest(args)).toThrow(message)
})
