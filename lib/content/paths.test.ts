import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bare, encoded, meantPath, parseFormer, parsePath } from './paths'

describe('a path', () => {
  it.each([
    ['/', '/'],
    ['/2008/08/28/a-summit/', '/2008/08/28/a-summit/'],
    ['/2008/caf%C3%A9', '/2008/café'],
    ['/2008/café', '/2008/café'],
    ['/%D0%BC%D0%B8%D1%80/', '/мир/'],
    ['/~staff/News_1,2+3@x.html', '/~staff/News_1,2+3@x.html'],
    ['/%E0%B8%81%E0%B8%B4/', '/กิ/'],
  ])('%s is %s', (written, path) => {
    expect(parsePath(written)).toBe(path)
  })

  it.each([
    ...['', 'old', '//elsewhere.example/', '/a//b', '/../a', '/a/./b', '/.git/', '/%2e%2e/a', '/a/.env'],
    ...[
      '/*',
      '/:x/',
      '/a b',
      '/a%20b',
      '/a\tb',
      '/a\nb',
      '/%00',
      '/a%0Ab',
      '/a?b',
      '/a#b',
      '/a%3Fb',
      '/a%23b',
    ],
    ...[
      '/a"',
      '/a%22',
      '/a\\',
      '/a%5C%22',
      '/a%2522',
      '/a%25',
      '/a%',
      '/%zz',
      '/%ff',
      '/a%2Fb',
      '/$uri',
      '/a;b',
    ],
    ...['/{a}', '/a|b', '/<a>', "/a'b", '/a=b', '/\u202Ea', '/\uD800', '/a\u2028b', '/a\uFEFF'],
  ])('is not %j', (written) => {
    expect(parsePath(written)).toBeUndefined()
  })

  it('fits into a line of every host', () => {
    expect(parsePath(`/${'a'.repeat(479)}`)).toBeDefined()
    expect(parsePath(`/${'a'.repeat(480)}`)).toBeUndefined()
    expect(parsePath(`/${'я'.repeat(200)}`)).toBeUndefined()
  })

  it('means the same when it is written out for a request and read again, and nothing when decoded twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const path = parsePath(`/${text}`)
        if (path === undefined) return
        expect(parsePath(encoded(path))).toBe(path)
        expect(decodeURIComponent(path)).toBe(path)
        expect(encoded(path)).toMatch(/^[\w./~+,@%-]*$/)
      }),
      { numRuns: 5000 },
    )
  })
})

describe('a former address', () => {
  it.each([
    ['/?p=123', { path: '/', query: 'p=123' }],
    ['/index.php?page_id=7', { path: '/index.php', query: 'page_id=7' }],
    ['/old', { path: '/old', query: '' }],
  ])('%s is a path and a question', (written, address) => {
    expect(parseFormer(written)).toEqual(address)
  })

  it.each(['/', '/?', '/?p', '/?p=', '/?p=1&q=2', '/?p=1?q=2', '/?p=%31', '/?P=1', `/?${'p'.repeat(33)}=1`])(
    'is not %s',
    (written) => {
      expect(parseFormer(written)).toBeUndefined()
    },
  )
})

it.each([
  ['old/', '/old/'],
  ['https://site.example/old/', '/old/'],
  ['old?from=mail', undefined],
  ['//old', '/old'],
  ['\\old\\new', '/old/new'],
  ['/*', undefined],
  ['/', undefined],
  ['', undefined],
])('by %s somebody meant %s', (written, meant) => {
  expect(meantPath(written)).toBe(meant)
})

it.each([
  ['/old/', '/old'],
  ['/old', '/old'],
  ['/', ''],
])('%s is %s without its slash', (path, without) => {
  expect(bare(path)).toBe(without)
})
