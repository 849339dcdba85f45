import { describe, expect, it } from 'vitest'
import { checkArticle, contextOf } from '../../lib/check/publication'
import { readPublication } from '../../lib/content/publication'
import { readArticle } from '../../lib/content/read/article'
import { frontMatter, hero } from '../../lib/content/schema/article'
import { Source } from '../../lib/content/source'
import { articleWith, soundFolder } from '../../tests/folder'
import { type DraftRequest, planDraft } from './draft'

const publication = readPublication(soundFolder)
const now = new Date('2026-11-24T14:30:59.500Z')
const request: DraftRequest = {
  headline: 'Why: a "border" # matters',
  section: 'security',
  authors: ['staff'],
  kind: 'analysis',
}
const plan = (changes: Partial<DraftRequest> = {}) => planDraft(publication, { ...request, ...changes }, now)
const read = (text: string) => readArticle(new Source(plan().file, text), 'en')
const check = (text: string) => checkArticle(read(text), contextOf(publication, now))

describe('a new draft', () => {
  it('lacks its dek and nothing else, and is told so where the dek goes', async () => {
    const { text } = plan()
    const line = text.split('\n').indexOf('dek:') + 1
    expect(await check(text)).toMatchObject([{ code: 'field-empty', line, column: 1 }])
    expect(await check(text.replace(/^dek:$/m, 'dek: It does.'))).toEqual([])
  })

  it('holds what was said, and is dated to the minute by the clocks of the publication', () => {
    const { article } = read(plan().text.replace(/^dek:$/m, 'dek: It does.'))
    expect(article).toMatchObject({
      ...request,
      status: 'draft',
      language: 'en',
      published: '2026-11-24T14:30:00+00:00',
    })
    expect(plan()).toMatchObject({
      file: `${soundFolder}/articles/2026/why-a-border-matters/article.mdx`,
      address: '/2026/11/24/why-a-border-matters/',
    })
  })

  it('has every required field under what the schema says of it', () => {
    const lines = plan().text.split('\n')
    for (const [name, field] of Object.entries(frontMatter.shape)) {
      if (field.safeParse(undefined).success) continue
      const at = lines.findIndex((line) => line.startsWith(`${name}:`))
      expect(lines[at - 1]?.toLowerCase(), name).toBe(`# ${field.description}.`.toLowerCase())
    }
  })

  it('has the commonest optional fields as comments that are fields once the mark goes', () => {
    const text = plan().text.replace(/^# (?=topics:|hero:| )/gm, '')
    const codes = read(text).problems.map(({ code, line }) => `${code} ${text.split('\n')[line - 1]}`)
    expect(codes.filter((code) => /^field-empty topics:/.test(code))).toHaveLength(1)
    expect(codes.filter((code) => /^(alt-missing|credit-missing|field-\w+) {3}\w+:/.test(code))).toHaveLength(
      Object.keys(hero.shape).length,
    )
    expect(codes.join()).not.toContain('field-unknown')
  })

  it('says its language when that is not the default, and its year by its date', () => {
    const { text, file } = plan({ language: 'fr', date: '2027-01-01 00:10' })
    expect(text).toContain('language: fr\n')
    expect(text).toContain('published: 2027-01-01T00:10:00+00:00\n')
    expect(file).toContain('/2027/')
  })
})

describe('what cannot be, with what could', () => {
  it.each<[Partial<DraftRequest>, RegExp]>([
    [{ section: 'secrity' }, /no section "secrity".*Did you mean security\?/],
    [{ authors: ['staff', 'stef'] }, /no author "stef".*Did you mean staff\?/],
    [{ authors: [] }, /expected at least one/],
    [{ kind: 'gossip' }, /no kind "gossip"; expected news, opinion or analysis/],
    [{ language: 'French' }, /language is "French"; expected a tag/],
    [{ headline: ' ' }, /headline is " "; expected some text/],
    [{ headline: '上海' }, /no Latin letter.*--slug/],
    [{ date: 'soon' }, /date is "soon"; expected a day/],
    [{ slug: 'A Case' }, /slug is "A Case"; expected lowercase.*--slug a-case/],
    [{ slug: 'case' }, /slug case is that of .*2008\/case\/article\.mdx; .*Free: --slug case-2026$/],
  ])('%o', (changes, message) => expect(() => plan(changes)).toThrow(message))

  it('the address another article once had', () => {
    const moved = articleWith('2008/moved', { formerly: '[/2026/11/24/new]' })
    const articles = [...publication.articles, moved]
    expect(() => planDraft({ ...publication, articles }, { ...request, slug: 'new' }, now)).toThrow(
      /once that of .*moved/,
    )
  })

  it('anything, without the facts of the publication', () => {
    expect(() => planDraft({ ...publication, site: undefined }, request, now)).toThrow(
      /site\.yaml cannot be read/,
    )
  })
})
