import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPublication } from '../../lib/content/publication'
import { folderForTest } from '../../tests/folder'
import { planRename } from './rename'

const now = new Date('2026-11-24T12:00:00Z')
const article = (fields = '', body = 'Its text.') => `---
headline: A headline
dek: A whole sentence.
kind: news
section: security
authors: [staff]
published: 2008-08-28T18:00:00+02:00 # a Thursday
status: ready
${fields}---

${body}
`

/** A publication in which one article is named everywhere, and another only looks like it. */
function publicationFor(fields = '', others: Record<string, string> = {}) {
  const site = readFileSync('tests/sound/site.yaml', 'utf8')
  const folder = folderForTest({
    'site.yaml': `${site}lead: old # for now\n`,
    'series/s.yaml': 'name: S\ndescription: T.\nparts:\n  - "old" # first\n  - older\n',
    'articles/2008/old/article.mdx': article(fields, 'See [above](/2008/08/28/old/#top).'),
    'articles/2008/older/article.mdx': article(
      'related: [other, old]\n',
      [
        '[/2008/08/28/old/](/2008/08/28/old/), [b](/2008/08/28/older/), `[c](/2008/08/28/old/)`, [text][d],',
        'https://sound.example/2008/08/28/old/?x=1 and https://other.example/2008/08/28/old/.',
        '',
        '[d]: </2008/08/28/old/index.txt> "old"',
      ].join('\n'),
    ),
    'articles/2009/other/article.mdx': article('related: [older]\n'),
    'pages/about.mdx': '---\ntitle: A\ndescription: B.\n---\n\n[It](/2008/08/28/old/).\n',
    ...others,
  })
  return { folder, publication: readPublication(folder), old: `${folder}/articles/2008/old` }
}

function plan(name: Parameters<typeof planRename>[2], fields = '', others: Record<string, string> = {}) {
  const { folder, publication, old } = publicationFor(fields, others)
  const renaming = planRename(publication, old, name, now)
  const written = (file: string) =>
    renaming.rewritings.find((each) => each.file === `${folder}/${file}`)?.text ?? ''
  return { ...renaming, root: folder, written, own: written('articles/2008/old/article.mdx') }
}

describe('another slug', () => {
  it('moves the folder, keeps the old address, and leaves the rest of the front matter as it was', () => {
    const { folder, address, root, own, left } = plan({ slug: 'new' }, 'topics: [] # none\n')
    expect(folder.to).toBe(`${root}/articles/2008/new`)
    expect(address).toEqual({ from: '/2008/08/28/old/', to: '/2008/08/28/new/' })
    expect(own).toBe(
      article('topics: [] # none\nformerly: [/2008/08/28/old/]\n', 'See [above](/2008/08/28/new/#top).'),
    )
    expect(left).toEqual([])
  })

  it('is told to links that are written out, where the site has a path of its host to itself', () => {
    const site = readFileSync('tests/sound/site.yaml', 'utf8').replace(
      'sound.example',
      'sound.example/journal',
    )
    const { written } = plan({ slug: 'new' }, '', {
      'site.yaml': site,
      'articles/2008/older/article.mdx': article(
        '',
        '[a](/2008/08/28/old/) [b](https://sound.example/journal/2008/08/28/old/) [b](https://sound.example/2008/08/28/old/)',
      ),
    })
    expect(written('articles/2008/older/article.mdx')).toContain(
      '[a](/2008/08/28/new/) [b](https://sound.example/journal/2008/08/28/new/) [b](https://sound.example/2008/08/28/old/)',
    )
  })

  it('is told to every file that names the article, and to none that only looks so', () => {
    const { written, rewritings } = plan({ slug: 'new' })
    expect(written('series/s.yaml')).toBe('name: S\ndescription: T.\nparts:\n  - "new" # first\n  - older\n')
    expect(written('site.yaml')).toMatch(/\nlead: new # for now\n$/)
    expect(written('pages/about.mdx')).toMatch(/\[It\]\(\/2008\/08\/28\/new\/\)/)
    const body = written('articles/2008/older/article.mdx')
    expect(body).toContain('related: [other, new]\n')
    expect(body).toContain(
      '[/2008/08/28/old/](/2008/08/28/new/), [b](/2008/08/28/older/), `[c](/2008/08/28/old/)`',
    )
    expect(body).toContain(
      'https://sound.example/2008/08/28/new/?x=1 and https://other.example/2008/08/28/old/.',
    )
    expect(body).toContain('[d]: </2008/08/28/new/index.txt> "old"')
    expect(rewritings.map(({ changes }) => changes.join('; '))).toEqual([
      'formerly: /2008/08/28/old/; 1 link leads to /2008/08/28/new/',
      'related: old is now new; 3 links lead to /2008/08/28/new/',
      'lead: old is now new',
      'parts: old is now new',
      '1 link leads to /2008/08/28/new/',
    ])
  })

  it('joins the addresses that are kept already; going back takes the way there off the list', () => {
    expect(plan({ slug: 'new' }, 'formerly: [/blog/old]\n').own).toContain(
      'formerly: [/blog/old, /2008/08/28/old/]',
    )
    const back = plan({ slug: 'new' }, 'formerly:\n  - /blog/old\n  - /2008/08/28/new # once\n').own
    expect(back).toContain('formerly:\n  - /blog/old\n  - /2008/08/28/old/ # once\n')
  })

  it.each([
    ['a draft', 'status: draft', 'status: ready'],
    [
      'an article of a later day',
      'published: 2026-11-25T00:00:00Z',
      'published: 2008-08-28T18:00:00+02:00 # a Thursday',
    ],
  ])('of %s needs no former address', (_what, put, old) => {
    const text = article().replace(old, put)
    const { publication, folder } = publicationFor('', { 'articles/2008/fresh/article.mdx': text })
    const { wasPublic, rewritings } = planRename(
      publication,
      `${folder}/articles/2008/fresh`,
      { slug: 'new' },
      now,
    )
    expect(wasPublic).toBe(false)
    expect(rewritings).toEqual([])
  })

  it('may be given to a draft that still lacks its dek', () => {
    const text = article().replace('dek: A whole sentence.', 'dek:').replace('status: ready', 'status: draft')
    const { publication, folder } = publicationFor('', { 'articles/2008/fresh/article.mdx': text })
    const { folder: moved } = planRename(publication, `${folder}/articles/2008/fresh`, { slug: 'new' }, now)
    expect(moved.to).toBe(`${folder}/articles/2008/new`)
  })
})

describe('another date', () => {
  it('changes the moment, the year of the folder and the address', () => {
    const { folder, address, own, root } = plan({ date: '2009-01-02 10:00' })
    expect(folder.to).toBe(`${root}/articles/2009/old`)
    expect(address.to).toBe('/2009/01/02/old/')
    expect(own).toContain('published: 2009-01-02T10:00:00+00:00 # a Thursday\n')
    expect(own).toContain('formerly: [/2008/08/28/old/]\n')
  })

  it('on the same day keeps the address, and every mention of it', () => {
    const { folder, rewritings } = plan({ date: '2008-08-28 20:00' })
    expect(folder.to).toBe(folder.from)
    expect(rewritings.map(({ changes }) => changes)).toEqual([['published: 2008-08-28T20:00:00+00:00']])
  })
})

describe('what cannot be', () => {
  it.each([
    ['the slug of another', { slug: 'older' }, /slug older is that of .*Free: --slug older-2008/],
    ['no slug', { slug: 'New One' }, /slug is "New One"; .*--slug new-one/],
    ['the name it has', { slug: 'old' }, /has that name already/],
    ['nothing', {}, /has that name already/],
    ['no date', { date: 'Friday' }, /date is "Friday"/],
    ['an address another had', { slug: 'gone' }, /\/2008\/08\/28\/gone\/ was once that of .*2009\/holder/],
    ['the folder of something else', { slug: 'photos' }, /2008\/photos exists/],
  ])('%s', (_what, name, message) => {
    const others = {
      'articles/2009/holder/article.mdx': article('formerly: [/2008/08/28/gone]\n'),
      'articles/2008/photos/a.txt': '',
    }
    expect(() => plan(name, '', others)).toThrow(message)
  })

  it('is said of files that cannot be parsed', () => {
    const text = article('', '<Aside>\n\n[It](/2008/08/28/old/)')
    const { left, root } = plan({ slug: 'new' }, '', { 'articles/2009/broken/article.mdx': text })
    expect(left).toEqual([`${root}/articles/2009/broken/article.mdx`])
  })
})
