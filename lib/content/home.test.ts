import { expect, it } from 'vitest'
import { homeOf, pathOf } from './home'

it('the settings say where the site is published, and else its own facts', () => {
  const site = { url: 'https://example.edu/revista/' }
  expect(homeOf(site, { siteUrl: undefined })).toBe('https://example.edu/revista')
  expect(homeOf(site, { siteUrl: 'https://b.example' })).toBe('https://b.example')
})

it.each([
  ['https://example.edu', ''],
  ['https://example.edu/', ''],
  ['https://example.edu/revista', '/revista'],
  ['https://example.edu/revista/', '/revista'],
  ['https://example.edu/a/b', '/a/b'],
  ['https://example.edu/t%C3%A9', '/té'],
])('the path of %s is "%s"', (home, path) => {
  expect(pathOf(home)).toBe(path)
})
