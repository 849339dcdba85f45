import { describe, expect, it } from 'vitest'
import { formerAddress, imageFile, siteAddress, sitePath, webAddress } from './fields'

const messagesOf = (schema: typeof webAddress | typeof siteAddress | typeof sitePath, text: string) =>
  schema.safeParse(text).error?.issues.map(({ message }) => message) ?? []

describe('a web address', () => {
  it.each([
    'https://archive.example',
    "https://en.archive.example/wiki/People's_Republic_(1949)?a=b&c=[1]#Part:2",
    'https://fr.archive.example/wiki/Géorgie',
    'http://[::1]:8080/',
  ])('is %s', (text) => {
    expect(messagesOf(webAddress, text)).toEqual([])
  })

  it.each([
    ...[
      'archive.example',
      'ftp://archive.example',
      'https://',
      'https:///a',
      'https://a.example/a b',
      'https://a.example/"b"',
    ],
    ...[
      'https://hub.example/>; rel="x',
      'https://a.example/\nb',
      'https://a.example/\u0000',
      'https://a.example/\u202Eb',
    ],
    ...[
      'https://user@a.example/',
      'https://user:word@a.example/',
      'https://a.example\\b',
      ' https://a.example',
    ],
  ])('is not %j, told once', (text) => {
    expect(messagesOf(webAddress, text)).toEqual([expect.stringMatching(/^an absolute address .*without/)])
  })
})

describe('the address of a site', () => {
  it.each([
    'https://news.example',
    'https://news.example/',
    'http://localhost:3000',
    'https://news.example/paper',
  ])('is %s', (text) => {
    expect(messagesOf(siteAddress, text)).toEqual([])
  })

  it.each([
    ['https://news.example/?a=b', 'https://news.example'],
    ['https://news.example/#top', 'https://news.example'],
    ['https://user@news.example', 'https://news.example'],
    ['https://News.example:443', 'https://news.example'],
    ['https://news.example/a/../paper', 'https://news.example/paper'],
    ['https://news.example/a"b', 'https://news.example'],
    ['https://новости.example', 'https://xn--b1amnebsh.example'],
  ])('is not %s, and the one that would do is said', (text, meant) => {
    expect(messagesOf(siteAddress, text)).toEqual([expect.stringMatching(new RegExp(`such as ${meant}$`))])
  })
})

it.each([
  [sitePath, 'old/', '/old/'],
  [sitePath, 'https://news.example/old/', '/old/'],
  [formerAddress, '//old', '/old'],
  [formerAddress, '/*', '/category/world/ or /?p=123'],
  [imageFile, 'Six flags.JPG', 'Six-flags.JPG'],
  [imageFile, 'été?.png', 'ete.png'],
])('names the address or the file that would do for %2$s', (schema, text, meant) => {
  const [message, ...others] = messagesOf(schema, text)
  expect(others).toEqual([])
  expect(message?.endsWith(`, such as ${meant}`)).toBe(true)
})

it('takes for an image what every disk and address can name', () => {
  for (const name of ['map.jpg', 'IMG_2041.JPEG', 'a.b-c.webp', '1.tiff'])
    expect(messagesOf(imageFile, name)).toEqual([])
  for (const name of [
    '.jpg',
    '../a.jpg',
    'a/b.jpg',
    'a\\b.jpg',
    'a b.jpg',
    'a\n.jpg',
    `${'a'.repeat(250)}.jpg`,
    'a.svg',
  ])
    expect(messagesOf(imageFile, name)).toHaveLength(1)
})
