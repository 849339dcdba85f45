import { mkdirSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { checkPublication } from '../check'
import { parseFormer } from '../content/paths'
import { addressesOf } from '../edition/addresses'
import { articleWith, editionWith, folderForTest, soundFolder } from '../fixture'
import type { Problem } from '../problem'
import { readPublication } from '../publication'
import { readPage } from '../read/page'
import { Source } from '../source'

const now = new Date('2008-09-01T00:00:00Z')
const sound = readPublication(soundFolder)

const pageNamed = (id: string) =>
  readPage(new Source(`content/pages/${id}.mdx`, '---\ntitle: A page\ndescription: It.\n---\n\nText.\n'))
const withPage = (id: string) => checkPublication({ ...sound, pages: [pageNamed(id)] }, now)
const withFormer = (...former: string[]) =>
  checkPublication({ ...sound, articles: [articleWith('2008/a', { formerly: JSON.stringify(former) })] }, now)
const codes = (problems: readonly Problem[]) => problems.map(({ code }) => code)

describe('addresses of the site itself', () => {
  it.each([
    'search',
    'corrections',
    'gone',
    'lite',
    'style',
    '2008',
    '1999',
    '404',
    'index',
    'images',
    'pagefind',
  ])('are no place for a page named %s, which is told at the page', async (id) => {
    expect(await withPage(id)).toEqual([
      expect.objectContaining({
        ...{ code: 'address-taken', file: `content/pages/${id}.mdx`, line: 1, column: 1 },
        message: `the address /${id}/ is that of the site itself; expected one of its own`,
        hint: `Give the file another name, such as about-${id}.mdx.`,
      }),
    ])
  })

  it.each(['about', 'search-tips', 'sections', 'page', 'y2008'])('leave %s to a page', async (id) => {
    expect(await withPage(id)).toEqual([])
  })

  it.each([
    ...[
      '/search',
      '/gone/',
      '/2008/',
      '/1999/',
      '/style/rules/',
      '/lite/old/',
      '/feed.xml',
      '/404.html',
      '/404/',
    ],
    ...[
      '/2008/08/28/a/index.txt',
      '/2008/08/28/a/index.html',
      '/2008/08/28/a/card.jpg',
      '/index.html',
      '/robots.txt',
    ],
    ...[
      '/_next/static/a.js',
      '/images/map.jpg',
      '/pagefind/pagefind.js',
      '/sitemap.xml.gz',
      '/favicon.ico',
      '/page/7',
    ],
    ...['/sections/security/atom.xml', '/topics%2F', '/%73earch/', '/manifest.webmanifest'],
  ])('are not formerly those of an article: %s', async (former) => {
    const [problem, ...others] = await withFormer('/old/', former)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ file: 'content/articles/2008/a/article.mdx', line: 9 })
    expect(['address-taken', 'field-value']).toContain(problem?.code)
  })

  it('are told by the same list as links: whatever stands anywhere is no former address', async () => {
    const articles = [articleWith('2008/a'), articleWith('2008/b', { topics: '[georgia]' })]
    const all = [...addressesOf(editionWith(...articles)).keys()].filter((address) => address !== '/')
    const redirects = all.map((from) => ({ from, to: '/' }))
    const file = `${sound.contentDir}/redirects.yaml`
    const source = new Source(file, stringify(redirects))
    const places = new Map([...sound.places, [file, { source, offsetOf: () => 0 }]])
    const problems = await checkPublication({ ...sound, articles, redirects, places }, now)
    expect(codes(problems)).toEqual(all.map(() => 'address-taken'))
  })
})

describe('redirects', () => {
  it.each([
    ...[
      '/2008/08/28/a/article.mdx',
      '/../package.json',
      '/lib/check.ts',
      '/site.yaml',
      '/gone/',
      '/404.html',
    ],
    ...[
      '/2008/08/28/a/%2e%2e/b/article.mdx',
      '/2008/08/28/a/.env',
      '/_redirects',
      '/2008/08/28/a/missing.jpg',
    ],
  ])('do not lead to %s', async (to) => {
    const file = `${sound.contentDir}/redirects.yaml`
    const source = new Source(file, stringify([{ from: '/old/', to }]))
    const redirects = [{ from: '/old/', to }]
    const places = new Map([...sound.places, [file, { source, offsetOf: () => 0 }]])
    const articles = [articleWith('2008/a')]
    const problems = await checkPublication({ ...sound, articles, redirects, places }, now)
    expect(codes(problems)).toEqual(['redirect-dead'])
  })
})

describe('names of folders and files', () => {
  it.each([
    ['A Summit', 'a-summit'],
    ['café', 'cafe'],
    ['Мир', 'mir'],
    ['100%', '100'],
    ['who?', 'who'],
    ['a#b', 'a-b'],
    ['a:b', 'a-b'],
    ['a--b', 'a-b'],
    ['a.b', 'a-b'],
    ['a\n::error::b', 'a-error-b'],
    ['a'.repeat(250), 'a'.repeat(200)],
    ['和平', undefined],
  ])('%j is told, with a name that would do', async (name, meant) => {
    const folder = folderForTest({ 'site.yaml': '', 'authors/staff.yaml': '' })
    mkdirSync(`${folder}/topics`)
    writeFileSync(`${folder}/topics/${name}.yaml`, 'name: A topic\ndescription: It.\n')
    const problems = await checkPublication(readPublication(folder), now)
    const [problem, ...others] = problems.filter(({ code }) => code === 'name-plain')
    expect(others).toEqual([])
    expect(problem).toMatchObject({ file: `${folder}/topics/${name}.yaml`, line: 1, column: 1 })
    expect(problem?.message).not.toMatch(/[\r\n]/)
    expect(problem?.hint).toBe(meant ? `Rename it to ${meant}.yaml.` : 'Give it a name in Latin letters.')
  })

  it('are one rule for articles, pages and data', async () => {
    const articles = [articleWith('2008/A Summit')]
    const problems = await checkPublication({ ...sound, articles, pages: [pageNamed('About Us')] }, now)
    expect(problems.map(({ code, file }) => `${file} ${code}`)).toEqual([
      'content/articles/2008/A Summit/article.mdx name-plain',
      'content/pages/About Us.mdx name-plain',
    ])
  })
})

it('whatever is written as a former address is answered with a place in its file', async () => {
  const shards = [
    '/',
    '//',
    '%',
    '%2F',
    '%5C"',
    '..',
    '*',
    ':x',
    '\n',
    'a',
    '?p=1',
    '#',
    '\uD800',
    'é',
    '.xml',
    'page/2/',
  ]
  const former = fc.array(fc.constantFrom(...shards), { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(former, async (parts) => {
      const written = `/${parts.join('')}`
      const problems = await withFormer(written)
      for (const { line, message } of problems) {
        expect(line).toBe(9)
        expect(message).toMatch(/expected/)
      }
      if (problems.length === 0) expect(parseFormer(written)?.query).toBe('')
    }),
    { numRuns: 300 },
  )
})
