import { beforeEach, expect, it } from 'vitest'
import type { Edition } from '../lib/edition'
import { addressesOf } from '../lib/edition/addresses'
import { editionOf } from '../lib/edition-fixture'
import { checkPrinted } from './addresses'

const besides = [
  '_redirects',
  '_headers',
  '_next/static/media/a.woff2',
  'images/0f2a90c1d4e5-800.jpg',
  'favicon.ico',
]

let edition: Edition
let files: string[]

beforeEach(() => {
  edition = editionOf({ one: {}, two: { fields: { topics: ['georgia'] } } })
  files = [...addressesOf(edition).keys()].map(
    (address) => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`,
  )
})

it('a print is what the list of addresses says, and what lies beside it', () => {
  expect(() => checkPrinted('out', [...files, ...besides], edition)).not.toThrow()
})

it('a card that no page names may be missing', () => {
  const named = files.filter((file) => !file.endsWith('card.jpg'))
  expect(() => checkPrinted('out', named, edition)).not.toThrow()
})

it.each([
  'index.html',
  '2008/08/28/one/index.md',
  'topics/georgia/atom.xml',
  'gone/index.html',
  'sitemap-2008.xml',
])('a print without %s is refused', (missing) => {
  expect(() =>
    checkPrinted(
      'out',
      files.filter((file) => file !== missing),
      edition,
    ),
  ).toThrow(`out/${missing}:1:1  address-unprinted`)
})

it.each(['about/index.html', '2008/08/28/three/index.html', 'topics/georgia/page/2/index.html', 'notes.txt'])(
  'a print with %s is refused',
  (more) => {
    expect(() => checkPrinted('out', [...files, more], edition)).toThrow(`out/${more}:1:1  address-unlisted`)
  },
)
