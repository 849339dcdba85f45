import type { Nodes } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { everyMark, heroFields, manuscriptWith, siteUrl } from './fixture'
import { markdownEdition } from './markdown'

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm)

/** What a tree says: each text with the kind of thing it stands in. */
function said(tree: Nodes): string[] {
  const found: string[] = []
  visit(tree, (node) => {
    if (node.type === 'link') found.push(`link ${node.url} ${plainText(node)}`)
    if (node.type === 'code' || node.type === 'inlineCode') found.push(`${node.type} ${node.value}`)
    if (node.type === 'footnoteReference') found.push(`mark ${node.identifier}`)
    if (node.type === 'listItem') found.push(`item ${node.checked ?? ''} ${plainText(node)}`)
    if (
      /^(?:heading|paragraph|tableCell|footnoteDefinition|blockquote|emphasis|strong|delete)$/.test(node.type)
    ) {
      found.push(`${node.type} ${plainText(node)}`)
    }
  })
  return found
}

async function roundTrip(body: string) {
  const manuscript = await manuscriptWith(body)
  return { before: said(manuscript.body), after: said(reader.parse(markdownEdition(manuscript))) }
}

describe('markdownEdition', () => {
  it('has the facts of the article as front matter', async () => {
    const manuscript = await manuscriptWith('Its text.', [
      'topics: [georgia]',
      'updated: 2008-08-30T12:00:00Z',
      'language: fr',
    ])
    const [, yaml = ''] = markdownEdition(manuscript).split(/^---$/m)
    expect(parse(yaml)).toEqual({
      title: '‘Tis a headline',
      dek: 'A whole sentence.',
      authors: ['The staff'],
      published: '2008-08-28T18:00:00+02:00',
      updated: '2008-08-30T12:00:00Z',
      canonical: `${siteUrl}/2008/08/28/case/`,
      section: 'Security',
      topics: ['Georgia'],
      language: 'fr',
      license: 'CC BY 4.0',
    })
  })

  it('parses again to the same text', async () => {
    const { before, after } = await roundTrip(everyMark)
    expect(before.length).toBeGreaterThan(30)
    expect(after).toEqual(expect.arrayContaining(before))
  })

  it.each([
    'a \\< b & c ]]> 🇬🇪 \\<script> &lt;b&gt; &amp;amp;',
    '1\\. No list, \\# no heading, \\*no stress\\*, \\[no link](/x/), \\`no code\\`, \\_no\\_ stress, ~ and |',
    '\\- no item\n\n\\+ nor this\n\n\\> nor a quotation\n\nhttps://a.example/b_c_d',
    '**"Bold"**word and *stress*word',
    '| a \\| b | `c \\| d` |\n|---|---|\n| \\*e\\* | f |',
    'Elle dit : « l’archipel » ; rien.',
  ])('parses %s again to the same', async (body) => {
    const { before, after } = await roundTrip(body)
    expect(after).toEqual(expect.arrayContaining(before))
  })

  it('shows the hero by its absolute address, with its words', async () => {
    const markdown = markdownEdition(await manuscriptWith('Its text.', heroFields))
    expect(markdown).toMatch(
      /\n!\[Six ‘flags’\.\]\(https:\/\/news\.example\/images\/[0-9a-f]{12}-\d+\.jpg\)\n\nThe flags\. \(The staff · Public domain\)\n/,
    )
  })

  it('leaves the manuscript as it was', async () => {
    const manuscript = await manuscriptWith('<Aside title="A note">\n\nIts text.\n\n</Aside>')
    const before = structuredClone(manuscript.body)
    markdownEdition(manuscript)
    expect(manuscript.body).toEqual(before)
  })
})
