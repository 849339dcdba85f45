import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleFolder } from './article-folder'

const content = mkdtempSync(join(tmpdir(), 'content-'))
for (const id of ['2008/one-story', '2020/twice-told', '2021/twice-told']) {
  mkdirSync(join(content, 'articles', id), { recursive: true })
  writeFileSync(join(content, 'articles', id, 'article.mdx'), '')
}
const folder = (id: string) => join(content, 'articles', id)

test.each([
  'one-story',
  '2008/one-story',
  'content/articles/2008/one-story/',
  'x/2008/one-story/article.mdx',
])('%s names the article', (named) => expect(articleFolder(content, named)).toBe(folder('2008/one-story')))

test('a slug used in two years needs its year', () => {
  expect(articleFolder(content, '2021/twice-told')).toBe(folder('2021/twice-told'))
  expect(() => articleFolder(content, 'twice-told')).toThrow(/expected one article: give its folder/)
})

test('an unknown article is refused with the nearest slug', () => {
  expect(() => articleFolder(content, 'one-storey')).toThrow(/There is no article "one-storey".*one-story\?/)
})
