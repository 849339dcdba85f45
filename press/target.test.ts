import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTarget, written } from './target'

describe('the target of a request', () => {
  it.each([
    ['/', '/', ''],
    ['/2008/one/?a=b?c', '/2008/one/', '?a=b?c'],
    ['/caf%C3%A9', '/café', ''],
    ['/a%252e', '/a%2e', ''],
    ['http://host.example', '/', ''],
    ['https://host.example:8080/a?b', '/a', '?b'],
    ['http://host.example?b', '/', '?b'],
  ])('%s is a path and a query', (target, path, query) => {
    expect(readTarget(target)).toEqual({ path, query, plain: true })
  })

  it.each([
    ['//a', '/a'],
    ['/a//b/', '/a/b/'],
    ['/a/./b', '/a/b'],
    ['/a/../b', '/b'],
    ['/a/%2E%2e/b', '/b'],
    ['/../../a', '/a'],
    ['/a/..', '/'],
    ['/a/b/..', '/a/'],
    ['/.', '/'],
    ['//', '/'],
  ])('%s is another way to write %s', (target, path) => {
    expect(readTarget(target)).toEqual({ path, query: '', plain: false })
  })

  it.each([
    '/%',
    '/%zz',
    '/%ff',
    '/%c0%ae',
    '/%ed%a0%80',
    '/a%2Fb',
    '/a\\b',
    '/a%5cb',
    '/%00',
    '/%0a',
    '/%c2%85',
  ])('%s names no file', (target) => expect(readTarget(target)?.path).toBeUndefined())

  it.each([
    '',
    '*',
    'a',
    'a.example:443',
    '?a',
    '#',
    '/a#b',
    '/a b',
    '/\u00e9',
    '/\x7f',
    'ftp://a/',
    'http://',
    'http:///a',
  ])('"%s" is none', (target) => expect(readTarget(target)).toBeUndefined())
})

it('is read in one way: what was read leads to itself', () => {
  const pieces = [
    '/',
    '//',
    '.',
    '..',
    '%2e',
    '%2F',
    '%5C',
    '\\',
    '%',
    '%25',
    '%00',
    '?',
    '#',
    'a',
    'é',
    '%C3%A9',
  ]
  const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 }))
  const target = fc.array(piece, { maxLength: 12 }).map((parts) => `/${parts.join('')}`)
  fc.assert(
    fc.property(fc.oneof(target, fc.string({ unit: 'binary' })), (text) => {
      const path = readTarget(text)?.path
      if (path === undefined) return
      expect(path.split('/').slice(1, -1)).not.toContain('')
      expect(path).toMatch(/^\/[^\\\0]*$/)
      expect(path.split('/')).not.toContain('..')
      expect(readTarget(written(path))).toEqual({ path, query: '', plain: true })
    }),
    { numRuns: 5000 },
  )
})
