import type { Metadata } from 'next'
import { frontAddress, markdownAddress, textAddress } from '@/lib/content/address'
import { articleCardAlt, cardAddress, cardSize } from '@/lib/edition/card-addresses'
import { feedAddresses, feedTypes } from '@/lib/edition/feed-addresses'
import type { ArticleView } from '@/lib/edition/views'
import { longestTitle } from '@/lib/reading/style/headline'
import { absolute, currentEdition } from './edition'

interface Page {
  title: string
  /** True when the title stands alone, without the name of the publication after it. */
  whole?: boolean
  /** What tabs and search results call it, where that is shorter. */
  shortTitle?: string | undefined
  description: string
  /** The page's own path, which makes its canonical address. */
  address: string
  /** What the page offers a feed of, where that is not the whole site: its first page, and its name. */
  feed?: { address: string; name: string }
  /** The page whose card stands for this one; absent: the front page, whose card is the publication's. */
  card?: string
  /** True for a page that asks not to be found; its links may be followed. */
  noindex?: boolean
  /** What an article adds. */
  article?: { view: ArticleView; minutes: number; modified: string }
}

/** A page's metadata, whole: Next merges shallowly, so a part given here would silently replace its parent's. */
export function head(page: Page): Metadata {
  const {
    title,
    whole = false,
    shortTitle = title,
    description,
    address,
    feed,
    noindex = false,
    article,
  } = page
  const { site, wordsFor } = currentEdition()
  const url = absolute(address)
  const { rss, atom, json } = feedAddresses(feed?.address ?? frontAddress)
  const named = (path: string, format: string) => {
    return [{ url: absolute(path), title: [feed?.name, site.name, format].filter(Boolean).join(' · ') }]
  }
  const types = {
    [feedTypes.rss]: named(rss, 'RSS'),
    [feedTypes.atom]: named(atom, 'Atom'),
    [feedTypes.json]: named(json, 'JSON Feed'),
    ...(article
      ? {
          'text/markdown': [{ url: markdownAddress(url), title: 'Markdown' }],
          'text/plain': [{ url: textAddress(url), title: wordsFor(article.view.language).plainText }],
        }
      : {}),
  }
  const card = cardOf(page)
  return {
    title: whole || !fits(`${shortTitle} · ${site.name}`) ? { absolute: shortTitle } : shortTitle,
    description,
    alternates: { canonical: url, types, ...(article ? inLanguages(article.view) : {}) },
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

/** Where each language is found; said on every page of them, since a program believes what both pages say. */
function inLanguages({ alternates }: ArticleView) {
  if (alternates.length === 0) return {}
  return {
    languages: Object.fromEntries(alternates.map(({ hreflang, address }) => [hreflang, absolute(address)])),
  }
}

/** A title that is cut is not worth the name of the publication after it. */
function fits(title: string): boolean {
  return [...title].length <= longestTitle
}

/** The card, with all that it shows: words for the most part. */
function cardOf({ title, card = '/', article }: Page) {
  const { site } = currentEdition()
  const shown = card === '/' ? site.tagline : title
  const alt = article ? articleCardAlt(article.view, site) : `${site.name}: ${shown}`
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

/** What a card in a chat says under the title, and who signs: readers' views look there where they know no such kind. */
function labels({ view, minutes }: NonNullable<Page['article']>) {
  const { writtenBy, readingTime, minutes: inMinutes } = currentEdition().wordsFor(view.language)
  const authors = view.authors.map(({ name }) => name).join(', ')
  return {
    author: authors,
    'twitter:label1': writtenBy,
    'twitter:data1': authors,
    'twitter:label2': readingTime,
    'twitter:data2': inMinutes(minutes),
  }
}
