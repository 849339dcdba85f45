import type { Article, CreativeWork, CreativeWorkLeaf, NewsArticle, WebPage } from 'schema-dts'
import { lastChange } from '../../content/instants'
import type { ArticleType } from '../../content/schema/identity'
import type { Author } from '../../content/schema/site'
import { cardAddress } from '../../edition/card-addresses'
import { contextOf, mentionsOf } from '../../edition/context'
import type { Edition, PublishedArticle } from '../../edition/gate'
import { type QuotationView, quotationsOf } from '../../edition/quotations'
import type { ArticleView } from '../../edition/views'
import { jpegOf } from '../article/figure'
import { authorReference } from './author'
import { breadcrumbId } from './breadcrumb'
import { cardNode, cropNodes } from './image'
import { licenceOf, publisherId, websiteId } from './publisher'
import { citation, correction, inLanguage, quotationNode, retold } from './works'

/** An article as structured data has it: of news, or of another kind that the publication names. */
type ArticleNode = Article | NewsArticle | CreativeWork

/** What is said of an article alone, and of no other work. */
const isArticle = (type: ArticleType) => /Article$|^(?:BlogPosting|Report)$/.test(type)

interface Parts {
  edition: Edition
  article: PublishedArticle
  view: ArticleView
  /** The absolute address of the article. */
  url: string
  siteUrl: string
}

/** What names the hero of an article in its graph. */
export const imageId = (url: string) => `${url}#image`

/** The article itself, in the words its page shows. */
export function articleNode({ edition, article, view, url, siteUrl }: Parts): ArticleNode {
  const type = edition.site.kinds[article.kind] ?? 'Article'
  const facts = edition.factsOf(article.file)
  return {
    '@type': type,
    '@id': `${url}#article`,
    mainEntityOfPage: { '@id': url },
    url,
    headline: view.headline,
    description: view.dek,
    ...(view.hero
      ? { image: cropNodes(view.hero, url), thumbnailUrl: jpegOf(view.hero.picture, siteUrl).src }
      : {
          image: [cardNode(edition, view, siteUrl)],
          thumbnailUrl: `${siteUrl}${cardAddress(view.address)}`,
        }),
    datePublished: article.published,
    dateModified: lastChange(article),
    author: authorsOf(edition, article).map((author) => authorReference(author, siteUrl)),
    publisher: { '@id': publisherId(siteUrl) },
    ...(isArticle(type) ? { articleSection: view.section.name } : {}),
    keywords: view.topics.map(({ name }) => name),
    // What it stands on, as its foot says it.
    ...(isArticle(type) ? { wordCount: facts.words, backstory: view.evidence } : {}),
    inLanguage: article.language,
    isAccessibleForFree: true,
    ...licenceOf(edition.site),
    ...(view.place === undefined ? {} : { contentLocation: { '@type': 'Place', name: view.place } }),
    ...(view.series
      ? {
          isPartOf: { '@type': 'CreativeWorkSeries', name: view.series.name },
          position: view.series.part,
        }
      : {}),
    ...translationsAmong(view, siteUrl),
    ...worksOf(article, quotationsOf(edition, article.file, article.language)),
    ...mentioned(edition, article, siteUrl),
  }
}

/** What a context card says a thing is, as schema.org has it. */
const things = {
  organization: 'Organization',
  agreement: 'CreativeWork',
  place: 'Place',
  person: 'Person',
  thing: 'Thing',
} as const

/** The things that the text mentions and the page tells of. */
function mentioned(
  edition: Edition,
  article: PublishedArticle,
  siteUrl: string,
): Pick<CreativeWorkLeaf, 'mentions'> {
  const cards = mentionsOf(edition, article).flatMap(({ id }) => contextOf(edition, article, id) ?? [])
  if (cards.length === 0) return {}
  return {
    mentions: cards.map(({ kind, name, address }) => ({
      '@type': things[kind],
      name,
      url: `${siteUrl}${address}`,
    })),
  }
}

/** The article it was translated from, or those it was translated into. */
function translationsAmong({ translations }: ArticleView, siteUrl: string): Partial<CreativeWorkLeaf> {
  const original = translations.find(({ isOriginal }) => isOriginal)
  if (translations.length === 0) return {}
  if (original) return { translationOfWork: inLanguage(original, siteUrl) }
  return { workTranslation: translations.map((translation) => inLanguage(translation, siteUrl)) }
}

/** What an article rests on, quotes, and has mended. */
function worksOf(article: PublishedArticle, quoted: readonly QuotationView[]): Partial<CreativeWorkLeaf> {
  const { sources, corrections, adaptedFrom, language } = article
  const quotations = quoted.map((quotation) => quotationNode(quotation, language))
  return {
    ...(sources.length > 0 ? { citation: sources.map(citation) } : {}),
    ...(corrections.length > 0 ? { correction: corrections.map(correction) } : {}),
    ...(adaptedFrom ? { isBasedOn: retold(adaptedFrom) } : {}),
    ...(quotations.length > 0 ? { hasPart: quotations } : {}),
  }
}

/** The page an article stands on; named by its canonical address. */
export function articlePage({ article, view, url, siteUrl }: Parts): WebPage {
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: view.headline,
    description: view.dek,
    inLanguage: article.language,
    isPartOf: { '@id': websiteId(siteUrl) },
    breadcrumb: { '@id': breadcrumbId(url) },
    ...(view.hero ? { primaryImageOfPage: { '@id': imageId(url) } } : {}),
    datePublished: article.published,
    dateModified: lastChange(article),
  }
}

/** Who signs an article, in the order of its byline. */
export function authorsOf({ authors }: Edition, article: PublishedArticle): Author[] {
  return article.authors.flatMap((id) => authors.get(id) ?? [])
}
