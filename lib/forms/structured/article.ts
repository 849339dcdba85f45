import type { NewsArticle, WebPage } from 'schema-dts'
import { lastChange } from '../../content/instants'
import type { Author } from '../../content/schema/site'
import { cardAddress } from '../../edition/card-addresses'
import type { Edition, PublishedArticle } from '../../edition/gate'
import { textLicence } from '../../edition/licence'
import type { ArticleView } from '../../edition/views'
import type { Facts } from '../../reading/facts'
import { jpegOf } from '../article/figure'
import { authorReference } from './author'
import { breadcrumbId } from './breadcrumb'
import { cardNode, cropNodes } from './image'
import { publisherId, websiteId } from './publisher'
import { citation, correction, quotationNode, retold } from './works'

const types = { news: 'NewsArticle', opinion: 'OpinionNewsArticle', analysis: 'AnalysisNewsArticle' } as const

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
export function articleNode({ edition, article, view, url, siteUrl }: Parts): NewsArticle {
  const facts = edition.factsOf(article.file)
  return {
    '@type': types[article.kind],
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
    articleSection: view.section.name,
    keywords: view.topics.map(({ name }) => name),
    wordCount: facts.words,
    inLanguage: article.language,
    isAccessibleForFree: true,
    license: textLicence.url,
    ...(view.place === undefined ? {} : { contentLocation: { '@type': 'Place', name: view.place } }),
    ...(view.series
      ? {
          isPartOf: { '@type': 'CreativeWorkSeries', name: view.series.name },
          position: view.series.part,
        }
      : {}),
    ...worksOf(article, facts),
  }
}

/** What an article rests on, quotes, and has mended. */
function worksOf(article: PublishedArticle, facts: Facts): Partial<NewsArticle> {
  const { sources, corrections, adaptedFrom, language } = article
  const quotations = facts.quotations.map((quotation) => quotationNode(quotation, language))
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
