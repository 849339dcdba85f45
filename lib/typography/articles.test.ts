import type { Nodes } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { type DefaultTreeAdapterTypes as Html, parse, parseFragment } from 'parse5'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { publicationAt } from '../../tests/publication'
import { liteArticle } from '../forms/article/lite'
import { manuscriptOf } from '../forms/article/manuscript'
import { markdownEdition } from '../forms/article/markdown'
import { textEdition } from '../forms/article/text'
import { feedItem } from '../forms/feeds/item'
import { articleGraph } from '../forms/structured-data'

const siteUrl = 'https://news.example'
const edition = publicationAt()
const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm)

/**
 * Spaces that can be typed are alike, as lines end at them; those that hold a line together are not. Between letters of
 * Chinese a line ends at none.
 */
const onOneLine = (text: string) =>
  text.replace(/(?<=[\u2E80-\uFFEF])\n|\n(?=[\u2E80-\uFFEF])/g, '').replace(/[ \n]+/g, ' ')

/** The text of a page or a part of one, without the marks of footnotes. */
function textOf(node: Html.Node): string {
  if ('value' in node) return node.value
  if ('tagName' in node && /^(?:sup|style|script)$/.test(node.tagName)) return ''
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** The text of Markdown, without front matter. */
function textOfMarkdown(tree: Nodes): string {
  let text = ''
  visit(tree, (node) => {
    if ('value' in node && node.type !== 'yaml') text += node.value
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'break') text += '\n'
  })
  return text
}

/** What stands between one break and the next. How far a line of verse is set in each edition says in its own way. */
function linesOf(node: Nodes): string[] {
  const said = (inner: Nodes): string =>
    inner.type === 'break'
      ? '\u2028'
      : 'children' in inner
        ? inner.children.map(said).join('')
        : plainText(inner)
  return said(node)
    .split('\u2028')
    .map((line) => onOneLine(line).replace(/^\u00A0+/, ''))
}

/** What every edition of an article says, as text. */
async function editionsOf(article: (typeof edition.articles)[number]) {
  const manuscript = await manuscriptOf(edition, article, siteUrl)
  const feed = await feedItem(await manuscriptOf(edition, article, siteUrl))
  const graph = JSON.stringify(await articleGraph(edition, article, siteUrl))
  const paragraphs: string[] = []
  const code: string[] = []
  visit(manuscript.body, (node) => {
    if (node.type === 'inlineCode' || node.type === 'code') code.push(onOneLine(node.value))
    if (node.type === 'paragraph' || node.type === 'heading') paragraphs.push(...linesOf(node))
  })
  const head = [manuscript.view.headline, manuscript.view.dek]
  return {
    paragraphs,
    code,
    head,
    heads: {
      feed: `${feed.title} ${feed.summary}`,
      graph: [...graph.matchAll(/"(?:headline|description)":("(?:[^"\\]|\\.)*")/g)]
        .map(([, text = '""']) => JSON.parse(text))
        .join(' '),
    },
    texts: {
      // Underlines, marks of links, footnotes and what is struck out, and the addresses at the end are of this edition alone.
      text: onOneLine(textEdition(manuscript).replace(/^(?:[- ]+|=+|\.+)$|\[\d+\](?: https?:\S+)?|~~/gm, '')),
      lite: onOneLine(textOf(parse(liteArticle(manuscript, new Set())))),
      markdown: onOneLine(textOfMarkdown(markdown.parse(markdownEdition(manuscript)))),
    },
    feed: onOneLine(textOf(parseFragment(feed.html))),
  }
}

describe('the editions of every article', () => {
  it.each(edition.articles.map((article) => [article.slug, article] as const))(
    'say the same, set the same: %s',
    async (_, article) => {
      const { paragraphs, code, head, heads, texts, feed } = await editionsOf(article)
      expect(paragraphs.length).toBeGreaterThan(3)
      for (const said of [...Object.values(heads), ...Object.values(texts)]) {
        for (const line of head) expect(said).toContain(line)
      }
      for (const said of [...Object.values(texts), feed]) {
        for (const line of paragraphs) expect(said).toContain(line)
        const prose = code.reduce((text, one) => text.replaceAll(one, ''), said)
        expect(prose).not.toMatch(/["']|--|\.{3}/)
      }
    },
  )
})
