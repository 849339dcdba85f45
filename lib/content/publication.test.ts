import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { articleWith, folderForTest, soundFolder } from '../../tests/folder'
import { publicationFolder, publicationNow } from '../../tests/publication'
import { checkPublication } from '../check/publication'
import type { Problem } from './problem'
import { readPublication } from './publication'

const now = new Date('2008-09-01T00:00:00Z')
const sound = readPublication(soundFolder)
const site = readFileSync(`${soundFolder}/site.yaml`, 'utf8')
const check = (folder: string) => checkPublication(readPublication(folder), now)
const places = (problems: Problem[], folder = '') =>
  problems.map(
    ({ code, file, line, column }) => `${file.replace(`${folder}/`, '')}:${line}:${column} ${code}`,
  )

describe('the publication of the tests', () => {
  it('has no problems', async () => {
    expect(await checkPublication(readPublication(publicationFolder), publicationNow)).toEqual([])
  })
})

describe('data files', () => {
  it('are checked like articles, at their places, each with all it needs to be mended', async () => {
    const folder = folderForTest({
      'site.yaml': `motto: none\n${site.replace('url: https://sound.example', 'url: sound.example')}`,
      'authors/a.yaml': '# 😀\r\nname: A\r\nrole: 7\r\nbio: B\r\nkind: robot\r\n',
      'sections/b.yaml': 'name: B\ndescription: C\norder: 1.5\n',
      'topics/c.yaml': '\uFEFFnmae: C\ndescription: D\n',
      'topics/d.yaml': 'name: D: E\n',
      'topics/empty.yaml': '',
    })
    const problems = await check(folder)
    expect(places(problems, folder)).toEqual([
      'authors/a.yaml:3:7 field-type',
      'authors/a.yaml:5:7 field-value',
      'sections/b.yaml:3:8 field-type',
      'site.yaml:1:1 field-unknown',
      'site.yaml:5:6 field-value',
      'topics/c.yaml:1:1 field-missing',
      'topics/c.yaml:1:1 field-unknown',
      'topics/d.yaml:1:7 yaml-syntax',
      'topics/empty.yaml:1:1 field-missing',
      'topics/empty.yaml:1:1 field-missing',
    ])
    for (const problem of JSON.parse(JSON.stringify(problems))) {
      expect(problem).toEqual({
        code: expect.stringMatching(/^[a-z-]+$/),
        file: expect.stringMatching(/ya?ml$/),
        line: expect.any(Number),
        column: expect.any(Number),
        message: expect.stringMatching(/expected/),
        hint: expect.stringMatching(/[.?]$/),
      })
    }
  })

  it('may name only articles and pages that exist', async () => {
    const folder = folderForTest({
      'site.yaml': `${site.trimEnd()}\nlead: gone\npolicies: { ethics: about, funding: abuot }\n`,
      'series/s.yaml': 'name: S\ndescription: T\nparts: [gone, lost]\n',
      'pages/about.mdx':
        '---\ntitle: About\ndescription: It.\n---\n\n<Figure file="a.jpg" alt="Flags." caption="It." credit="Us" licence="None" />\n\n{x}\n',
      'pages/bare.mdx': 'Text.\n',
    })
    const lead = site.trimEnd().split('\n').length + 1
    expect(places(await check(folder), folder)).toEqual([
      'pages/about.mdx:6:1 figure-in-page',
      'pages/about.mdx:8:1 mdx-expression',
      'pages/bare.mdx:1:1 front-matter-missing',
      'series/s.yaml:3:9 part-unknown',
      'series/s.yaml:3:15 part-unknown',
      `site.yaml:${lead}:7 lead-unknown`,
      `site.yaml:${lead + 1}:37 page-unknown`,
    ])
  })

  it('list nothing twice, and no article in two series', async () => {
    const folder = folderForTest({
      'site.yaml': `${site.trimEnd()}\naccounts: [https://a.example/, https://b.example/, https://a.example/]\n`,
      'series/a.yaml': 'name: A\ndescription: B\nparts: [one, two, one]\n',
      'series/b.yaml': 'name: C\ndescription: D\nparts:\n  - three\n  - two\n',
    })
    const found = (await check(folder)).filter(({ code }) => code !== 'part-unknown')
    const accounts = site.trimEnd().split('\n').length + 1
    expect(places(found, folder)).toEqual([
      'series/a.yaml:3:19 listed-twice',
      'series/b.yaml:5:5 series-shared',
      `site.yaml:${accounts}:52 listed-twice`,
    ])
  })

  it('may say how the house writes, and be wrong about it', async () => {
    const folder = folderForTest({
      'site.yaml': site,
      'house-style.yaml':
        'en:\n  spelings: { a: b }\n  banned: { utilize: 7 }\nEnglish:\n  headlines: any\nde:\n  headlines: title\nfr:\n  spellings: { a: b, B: a }\n',
    })
    const problems = await check(folder)
    expect(places(problems, folder)).toEqual([
      'house-style.yaml:2:3 field-unknown',
      'house-style.yaml:3:22 field-type',
      'house-style.yaml:4:1 field-value',
      'house-style.yaml:7:14 field-value',
      'house-style.yaml:9:14 field-value',
    ])
    expect(problems[0]?.hint).toBe('Did you mean spellings?')
    expect(problems[2]?.message).toContain('expected a language tag such as en')
  })

  it('must include the site', async () => {
    expect(places(await check(folderForTest()), '')).toEqual([
      expect.stringMatching(/site\.yaml:1:1 file-missing$/),
    ])
  })

  it('have their time zone checked', async () => {
    const folder = folderForTest({ 'site.yaml': site.replace('Etc/UTC', 'Europe/Atlantis') })
    expect(places(await check(folder), folder)).toEqual(['site.yaml:6:11 field-value'])
  })

  it('with a fault are no reason to doubt those who mention them', async () => {
    const read = readFileSync(`${soundFolder}/articles/2008/first-report/article.mdx`, 'utf8')
    const folder = folderForTest({
      'site.yaml': site,
      'authors/staff.yaml': 'nam: The staff\n',
      'sections/security.yaml': 'name: Security\n',
      'articles/2008/a/article.mdx': `${read}\nSee [us](/authors/staff/), [all](/sections/security/) and [b](/2008/08/20/b/).\n`,
      'articles/2008/b/article.mdx': read.replace('kind: news', 'kind: Gossip'),
    })
    expect(new Set((await check(folder)).map(({ file }) => file.replace(`${folder}/`, '')))).toEqual(
      new Set(['articles/2008/b/article.mdx', 'authors/staff.yaml', 'sections/security.yaml']),
    )
  })

  it('are read anew when they change', async () => {
    const folder = folderForTest({ 'site.yaml': site })
    expect(await check(folder)).toEqual([])
    appendFileSync(`${folder}/site.yaml`, 'motto: none\n')
    expect(await check(folder)).toHaveLength(1)
    writeFileSync(`${folder}/site.yaml`, site)
    expect(await check(folder)).toEqual([])
  })
})

describe('an address', () => {
  const checkAll = (...articles: ReturnType<typeof articleWith>[]) =>
    checkPublication({ ...sound, articles }, now)

  it('belongs to one article, since a slug does, whatever the years', async () => {
    const later = { published: '2009-08-28T18:00:00+02:00' }
    const problems = await checkAll(
      articleWith('2007/a'),
      articleWith('2008/a'),
      articleWith('2009/a', later),
    )
    expect(places(problems, 'content/articles')).toEqual([
      '2008/a/article.mdx:1:1 slug-taken',
      '2009/a/article.mdx:1:1 slug-taken',
    ])
    expect(problems[0]?.message).toContain('"a", as is that of content/articles/2007/a/article.mdx')
  })

  it('of a draft that is left out keeps nobody from it', async () => {
    const articles = [articleWith('2007/a', { status: 'draft' }), articleWith('2008/a')]
    expect(await checkPublication({ ...sound, articles }, now, { drafts: false })).toEqual([])
  })

  it('that an article has is not one that another had', async () => {
    const problems = await checkAll(
      articleWith('2008/a', { formerly: '[/old/, /2008/08/28/b]' }),
      articleWith('2008/b'),
      articleWith('2008/c', { formerly: '[/old]' }),
    )
    expect(places(problems, 'content/articles/2008')).toEqual([
      'a/article.mdx:9:19 address-taken',
      'c/article.mdx:9:12 address-taken',
    ])
  })

  it('that a page has is not a former one: the front page, a section, a page of a listing', async () => {
    const topics = '[georgia]'
    const problems = await checkAll(
      articleWith('2008/a', { formerly: '[/]' }),
      articleWith('2008/b', {
        topics,
        formerly: '[/search/, /sections/security, /topics/georgia/, /page/9/]',
      }),
    )
    expect(places(problems, 'content/articles/2008')).toEqual([
      'a/article.mdx:9:12 field-value',
      'b/article.mdx:10:12 address-taken',
      'b/article.mdx:10:22 address-taken',
      'b/article.mdx:10:42 address-taken',
      'b/article.mdx:10:60 address-taken',
    ])
    expect(problems[0]?.message).toContain('is "/"; expected a path on this site')
  })

  it('may be one its own article had before', async () => {
    expect(await checkAll(articleWith('2008/a', { formerly: '[/2008/08/28/a/, /old, /old/]' }))).toEqual([])
  })
})
