import type { Metadata } from 'next'
import { markdownAddress } from '@/lib/content/address'
import { cardAddress, cardSize } from '@/lib/edition/card-addresses'
import { feedAddresses, feedTypes } from '@/lib/edition/feed-addresses'
import type { ArticleView } from '@/lib/edition/views'
import { absolute, currentEdition } from './edition'

interface Page {
  title: string
  /** True when the title stands alone, without the name of the publication after it. */
  whole?: boolean
  description: string
  /** The page's own path, which makes its canonical address. */
  address: string
  /** The listing whose feed the page offers; absent: that of the whole site. */
  feed?: string
  /** The page whose card stands for this one; absent: the front page, whose card is the publication's. */
  card?: string
  /** True for a page that asks not to be found; its links may be followed. */
  noindex?: boolean
  /** What an article adds. */
  article?: { view: ArticleView; minutes: number; modified: string }
}

/** A page's metadata, whole: Next merges shallowly, so a part given here would silently replace its parent's. */
export function head(page: Page): Metadata {
  const { title, whole = false, description, address, feed = '/', noindex = false, article } = page
  const { site } = currentEdition()
  const url = absolute(address)
  const { rss, atom, json } = feedAddresses(feed)
  const types = {
    [feedTypes.rss]: absolute(rss),
    [feedTypes.atom]: absolute(atom),
    [feedTypes.json]: absolute(json),
    ...(article ? { 'text/markdown': markdownAddress(url) } : {}),
  }
  const card = cardOf(page)
  return {
    title: whole ? { absolute: title } : title,
    description,
    alternates: { canonical: url, types },
    robots: noindex ? { index: false, follow: true } : { 'max-image-preview': 'large', 'max-snippet': -1 },
    openGraph: {
      ...{ title, description, url, images: [card] },
      siteName: site.name,
      locale: article?.view.language ?? site.language,
      ...(article ? openArticle(article) : { type: 'website' }),
    },
    twitter: { card: 'summary_large_image', title, description, images: [{ url: card.url, alt: card.alt }] },
    ...(article ? { other: labels(article) } : {}),
  }
}

/** The card, with what it shows that the title beside it does not say. */
function cardOf({ title, card = '/', article }: Page) {
  const { name, tagline } = currentEdition().site
  const alt = article?.view.hero?.alt ?? (card === '/' ? `${name}: ${tagline}` : `${name}: ${title}`)
  return { url: absolute(cardAddress(card)), alt, ...cardSize, type: 'image/jpeg' }
}

function openArticle({ view, modified }: NonNullable<Page['article']>) {
  return {
    type: 'article' as const,
    publishedTime: view.published.iso,
    modifiedTime: modified,
    authors: view.authors.map(({ address }) => absolute(address)),
    section: view.section.name,
    tags: view.topics.map(({ name }) => name),
  }
}

/** What a card in a chat says under the title. */
function labels({ view, minutes }: NonNullable<Page['article']>) {
  const { writtenBy, readingTime, minutes: inMinutes } = currentEdition().wordsFor(view.language)
  return {
    'twitter:label1': writtenBy,
    'twitter:data1': view.authors.map(({ name }) => name).join(', '),
    'twitter:label2': readingTime,
    'twitter:data2': inMinutes(minutes),
  }
}
