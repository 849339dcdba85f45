import { parseFragment, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { publicationAt } from '../../../tests/publication'
import { vocabulary } from '../../content/vocabulary'
import { feedHtml } from './html'
import { liteArticle } from './lite'
import { liteFront } from './lite-front'
import { manuscriptOf } from './manuscript'
import { markdownEdition } from './markdown'
import { textEdition } from './text'
import { columnsOf } from './wrap'

const siteUrl = 'https://news.example'
const edition = publicationAt()
const addresses = new Set(edition.articles.map(({ address }) => address))
const limit = 20_000

/** What a value that is missing or no text leaves behind. */
const mishap = new RegExp(`undefined|\\[object|NaN|null,|<(?:${Object.keys(vocabulary).join('|')})`)

/** The tags of a markup, in order. */
const tags = (html: string) => html.match(/<\/?[a-z][a-z0-9]*/g)

describe('every article', () => {
  it.each(edition.articles.map((article) => [article.slug, article] as const))(
    'renders in every edition: %s',
    async (_, article) => {
      const manuscript = await manuscriptOf(edition, article, siteUrl)
      const feed = feedHtml(manuscript)
      const lite = liteArticle(manuscript, addresses)
      const text = textEdition(manuscript)
      const markdown = markdownEdition(manuscript)

      for (const rendered of [feed, lite, text, markdown]) {
        expect(rendered).not.toMatch(mishap)
        expect(rendered).not.toContain('<script')
        expect(rendered.isWellFormed()).toBe(true)
      }
      expect(tags(serialize(parseFragment(feed)))).toEqual(tags(feed))
      expect(feed).not.toMatch(/ (?:class|style)=|(?:href|src|cite)="(?!https?:|mailto:)/)
      expect(lite).not.toMatch(/<img| src|rel="stylesheet/)
      expect(Buffer.byteLength(lite)).toBeLessThan(limit)
      for (const line of text.split('\n')) {
        if (!/https?:/.test(line)) expect(columnsOf(line)).toBeLessThanOrEqual(72)
      }
    },
  )

  it('has its headline on the front of text only, which is small', () => {
    const html = liteFront(edition, siteUrl)
    expect(html).not.toMatch(mishap)
    expect(html.match(/<h3/g)?.length).toBe(Math.min(50, edition.articles.length))
    expect(Buffer.byteLength(html)).toBeLessThan(limit)
  })
})
