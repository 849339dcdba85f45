import { describe, expect, it } from 'vitest'
import { editionOf, siteUrl } from '../../tests/edition'
import { made, madeIndex } from '../../tests/labelled/made'
import { liteArticle } from '../forms/article/lite'
import { manuscriptOf } from '../forms/article/manuscript'
import { markdownEdition } from '../forms/article/markdown'
import { textEdition } from '../forms/article/text'
import { sitemapsOf } from '../forms/sitemaps/sitemaps'
import { elementsIn, strictXml } from '../forms/strict-xml'
import { articleGraph, jsonLd } from '../forms/structured-data'
import type { Edition, PublishedArticle } from './gate'
import { relatedTo } from './related'
import { editionOf as editionOfSlice } from './slice/slice'
import { Slices } from './slice/slices'
import { alternatesOf, translationsOf } from './translations'
import { viewOf } from './views'

const french = { fields: { language: 'fr', translationOf: 'one', headline: 'Un' } }
const arabic = { fields: { language: 'ar', translationOf: 'one', headline: 'واحد' } }
const future = { fields: { ...french.fields, published: '2029-01-01T00:00:00Z' } }
const soon = new Date('2020-01-01T00:00:00Z')

function named(edition: Edition, slug: string): PublishedArticle {
  const found = edition.articles.find((article) => article.slug === slug)
  if (!found) throw new Error(`there is no ${slug}`)
  return found
}

const languagesOf = (edition: Edition, slug: string) =>
  translationsOf(edition, named(edition, slug)).map(({ language, isOriginal }) =>
    isOriginal ? `${language}, the original` : language,
  )

describe('translations', () => {
  const joined = () => editionOf({ one: {}, un: french, wahid: arabic, other: {} })

  it('are joined with their original and with one another', () => {
    const edition = joined()
    expect(languagesOf(edition, 'one')).toEqual(['ar', 'fr'])
    expect(languagesOf(edition, 'un')).toEqual(['en, the original', 'ar'])
    expect(languagesOf(edition, 'other')).toEqual([])
  })

  it('are joined only where readers may see them', () => {
    expect(languagesOf(editionOf({ one: {}, un: future }, soon), 'one')).toEqual([])
    const hidden = editionOf({
      one: { fields: { status: 'draft' } },
      un: french,
      wahid: arabic,
    })
    expect(languagesOf(hidden, 'un')).toEqual(['ar'])
    expect(alternatesOf(hidden, named(hidden, 'un')).map(({ hreflang }) => hreflang)).toEqual(['fr', 'ar'])
  })

  it('have the same alternates, of which the original is for everyone else', () => {
    const edition = joined()
    const [one, un] = ['one', 'un'].map((slug) => alternatesOf(edition, named(edition, slug)))
    const inOrder = (all = one) => all?.map(({ hreflang, address }) => `${hreflang} ${address}`).sort()
    expect(inOrder()).toEqual([
      'ar /2008/08/28/wahid/',
      'en /2008/08/28/one/',
      'fr /2008/08/28/un/',
      'x-default /2008/08/28/one/',
    ])
    expect(inOrder(un)).toEqual(inOrder())
    expect(alternatesOf(edition, named(edition, 'other'))).toEqual([])
  })

  it('are named in every form, each language by its own name', async () => {
    const edition = joined()
    const manuscript = await manuscriptOf(edition, named(edition, 'un'), siteUrl)
    const addresses = new Set(edition.articles.map(({ address }) => address))
    expect(markdownEdition(manuscript)).toContain(
      `Aussi en\u00A0: [English](${siteUrl}/2008/08/28/one/), [العربية](${siteUrl}/2008/08/28/wahid/)\n`,
    )
    expect(textEdition(manuscript)).toMatch(/Aussi en\u00A0: English ?\[1\], العربية ?\[2\]/)
    const lite = liteArticle(manuscript, addresses)
    expect(lite).toMatch(
      /<a href="\/lite\/2008\/08\/28\/one\/" hreflang="en" lang="en" dir="ltr">English<\/a>/,
    )
    expect(lite).toMatch(/hreflang="ar" lang="ar" dir="rtl">العربية<\/a>/)
    const alone = await manuscriptOf(edition, named(edition, 'other'), siteUrl)
    expect(textEdition(alone)).not.toContain('Also in')
  })

  it('are named in the graph, both ways', async () => {
    const edition = joined()
    const nodeOf = async (slug: string) => {
      const { '@graph': graph } = JSON.parse(
        jsonLd(await articleGraph(edition, named(edition, slug), siteUrl)),
      )
      return graph.find((node: { '@id'?: string }) => node['@id']?.endsWith('#article'))
    }
    const work = (name: string, slug: string, inLanguage: string) => ({
      ...{ '@type': 'CreativeWork', name, inLanguage },
      url: `${siteUrl}/2008/08/28/${slug}/`,
    })
    const [one, un, other] = [await nodeOf('one'), await nodeOf('un'), await nodeOf('other')]
    expect(one.workTranslation).toEqual([work('واحد', 'wahid', 'ar'), work('Un', 'un', 'fr')])
    expect(one).not.toHaveProperty('translationOfWork')
    expect(un.translationOfWork).toEqual(work('one', 'one', 'en'))
    expect(un).not.toHaveProperty('workTranslation')
    expect(other).not.toHaveProperty('workTranslation')
  })

  it('stand in the sitemap with each of them', async () => {
    const edition = joined()
    const [, year] = await sitemapsOf(edition, siteUrl)
    const urls = elementsIn(strictXml(year?.xml ?? ''), 'url')
    const linked = urls.map((url) => elementsIn(url, 'xhtml:link').length)
    expect(linked.sort()).toEqual([0, 4, 4, 4])
    expect(year?.xml).toContain(
      `<xhtml:link rel="alternate" hreflang="x-default" href="${siteUrl}/2008/08/28/one/"></xhtml:link>`,
    )
    const [, without] = await sitemapsOf(editionOf({ one: {} }), siteUrl)
    expect(without?.xml).not.toContain('xhtml')
  })

  it('are told by the slice of a page, whose key changes when one appears', async () => {
    const workedOf = async (edition: Edition) => {
      const slice = await new Slices(edition, siteUrl).at('/2008/08/28/one/')
      return { digest: slice.worked.digest, sliced: editionOfSlice(slice) }
    }
    const before = await workedOf(editionOf({ one: {}, un: future }, soon))
    const after = await workedOf(editionOf({ one: {}, un: french }, soon))
    expect(after.digest).not.toBe(before.digest)
    expect(languagesOf(after.sliced, 'one')).toEqual(['fr'])
    expect(after.sliced.worked?.linked).toEqual(['/2008/08/28/un/'])
  })
})

it('a bio says its language where that is not the article’s', async () => {
  const edition = editionOf({ one: {}, un: french })
  const [own, foreign] = await Promise.all(['one', 'un'].map((slug) => viewOf(edition, named(edition, slug))))
  expect(own?.authors[0]?.bioIn).toBeUndefined()
  expect(foreign?.authors[0]?.bioIn).toEqual({ lang: 'en', dir: 'ltr' })
  const lite = liteArticle(await manuscriptOf(edition, named(edition, 'un'), siteUrl), new Set())
  expect(lite).toContain(`<span lang="en" dir="ltr">${foreign?.authors[0]?.bio}</span>`)
})

describe('related', () => {
  const text = 'The Ombrellino met the Quartermain of Vexley.'
  const all = [
    { slug: 'open', text, language: 'fr' },
    { slug: 'open-en', text, translationOf: 'open' },
    { slug: 'near', text, language: 'en' },
    { slug: 'near-fr', text, language: 'fr', translationOf: 'near' },
    { slug: 'near-de', text, language: 'de', translationOf: 'near' },
    { slug: 'far', text, language: 'en' },
  ]
  const shownBeside = (slug: string, more = {}) => {
    const index = madeIndex(
      all.map((one) => made({ topics: ['vexley'], ...one, ...(one.slug === slug ? more : {}) })),
    )
    return relatedTo(index, named(index.edition, slug), 5).map((one) => one.article.slug)
  }

  it('shows one article once, in the language of the reader, and never the open one again', () => {
    expect(shownBeside('open').sort()).toEqual(['far', 'near-fr'])
    expect(shownBeside('far').sort()).toEqual(['near', 'open-en'])
  })

  it('takes a choice of the editors for the article in whatever language', () => {
    expect(shownBeside('open', { related: ['near', 'near-de', 'open-en'] })).toEqual(['near-fr', 'far'])
  })
})
