import type { Root } from 'mdast'
import { toString as plain } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, it } from 'vitest'
import { editionOf, hostile, siteUrl } from '../../tests/edition'
import { typeset } from '../typography/typeset'
import { llmsTxt } from './llms'

const linksIn = (markdown: string) => {
  const links: [string, string][] = []
  const tree: Root = unified().use(remarkParse).parse(markdown)
  visit(tree, 'link', (link) => void links.push([plain(link), link.url]))
  return links
}

it('llms.txt names the publication, its sections, and the newest articles as Markdown', () => {
  const edition = editionOf({
    old: { fields: { published: '2008-08-01T12:00:00Z' } },
    new: { fields: { published: '2008-08-02T12:00:00Z' } },
    secret: { fields: { status: 'draft' } },
  })
  const text = llmsTxt(edition, siteUrl)
  expect(text).toMatch(/^# Sound\n\n> The smallest publication/)
  expect(linksIn(text).slice(2)).toEqual([
    ['Security', `${siteUrl}/sections/security/`],
    ['new', `${siteUrl}/2008/08/02/new/index.md`],
    ['old', `${siteUrl}/2008/08/01/old/index.md`],
  ])
  expect(text).not.toMatch(/secret|undefined|\]\(\//)
})

it('lets hostile text be text', () => {
  const headline = `${hostile} [x](https://evil.example/) *y* _z_ ![i](j)`
  const text = llmsTxt(editionOf({ a: { fields: { headline } } }), siteUrl)
  expect(linksIn(text)).toContainEqual([typeset(headline, 'en'), `${siteUrl}/2008/08/28/a/index.md`])
  expect(text.match(/evil\.example/g)).toHaveLength(1)
})

it('has no heading without anything under it', () => {
  expect(llmsTxt(editionOf({}), siteUrl)).not.toMatch(/^## (?:Newest articles|About)/m)
})
