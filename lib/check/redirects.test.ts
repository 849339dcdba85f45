import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { folderForTest, soundFolder } from '../../tests/folder'
import { readPublication } from '../content/publication'
import { checkPublication } from './publication'

const read = (file: string) => readFileSync(`${soundFolder}/${file}`, 'utf8')
const article = read('articles/2008/first-report/article.mdx')
const formerly = article.replace(/^status: /m, 'formerly: [/old/]\n$&')
const address = '/2008/08/20/first-report/'

/** The problems of a `redirects.yaml` beside one article that once had the address /old/. */
async function problemsOf(text: string) {
  const folder = folderForTest({
    'site.yaml': read('site.yaml'),
    'authors/staff.yaml': read('authors/staff.yaml'),
    'sections/security.yaml': read('sections/security.yaml'),
    'topics/georgia.yaml': read('topics/georgia.yaml'),
    'articles/2008/first-report/article.mdx': formerly,
    'articles/2008/first-report/small.jpg': 'an image',
    'redirects.yaml': text,
  })
  return checkPublication(readPublication(folder), new Date('2008-09-01T00:00:00Z'))
}

const placed = async (text: string) =>
  (await problemsOf(text)).map(({ line, column, code }) => `${line}:${column} ${code}`)

describe('redirects.yaml', () => {
  it('may lead to a page, a feed, a public file and an image of an article', async () => {
    const lines = [address, '/', '/sections/security/feed.xml', '/site.js', `${address}small.jpg`]
    expect(await problemsOf(lines.map((to, i) => `- { from: /?p=${i}, to: ${to} }\n`).join(''))).toEqual([])
  })

  it.each([
    [
      'a page that is not there',
      '/2008/08/20/frist-report/',
      'redirect-dead',
      /Did you mean \/2008\/08\/20\/first/,
    ],
    ['an image that is not there', `${address}large.jpg`, 'redirect-dead', /[.?]$/],
    ['an address that leads on itself', '/old/', 'redirect-chain', /sent on once/],
    ['another site', '//elsewhere.example/', 'field-value', /what is there now/],
  ])('leads never to %s', async (_what, to, code, hint) => {
    const [problem, ...others] = await problemsOf(`- from: /a/\n  to: ${to}\n`)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ line: 2, column: 7, code, hint: expect.stringMatching(hint) })
    expect(problem?.message).toMatch(/expected/)
  })

  it('leads to no other line of its own', async () => {
    expect(await placed('- { from: /a/, to: /b/ }\n- { from: /b/, to: / }\n')).toEqual([
      '1:20 redirect-chain',
    ])
  })

  it.each([
    ['a page', '/sections/security/', 'address-taken'],
    ['a public file', '/site.js', 'address-taken'],
    ['the former address of an article', '/old', 'address-taken'],
    ['the front page', '/', 'field-value'],
    ['two questions', '/?p=1&page=2', 'field-value'],
    ['no path', 'old', 'field-value'],
  ])('leads on from no address that is %s', async (_what, from, code) => {
    expect(await placed(`- { from: ${from}, to: ${address} }\n`)).toEqual([`1:11 ${code}`])
  })

  it('says of an address once where it leads', async () => {
    const lines = ['/a/', '/a', '/?p=1', '/?p=1'].map((from) => `- { from: ${from}, to: ${address} }\n`)
    expect(await placed(lines.join(''))).toEqual(['2:11 address-taken', '4:11 address-taken'])
  })

  it('may be empty', async () => {
    expect(await placed('')).toEqual([])
    expect(await placed('# none yet\n')).toEqual([])
  })

  it('is a list of what leads where', async () => {
    expect(await placed('/a/: /b/\n')).toEqual(['1:1 field-type'])
    expect(await placed('- { from: /a/ }\n- { from: /b/, to: 7, why: x }\n')).toEqual([
      '1:3 field-missing',
      '2:20 field-type',
      '2:23 field-unknown',
    ])
  })
})
