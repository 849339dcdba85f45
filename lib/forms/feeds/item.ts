import { lastChange, rfc3339 } from '../../content/instants'
import { secondsOf } from '../../content/playing-time'
import { articleCardAlt, cardAddress, cardSize } from '../../edition/card-addresses'
import type { ArticleView } from '../../edition/views'
import type { Picture } from '../../pictures/picture'
import { jpegOf } from '../article/figure'
import { feedHtml } from '../article/html'
import type { Manuscript } from '../article/manuscript'
import { plainText } from '../xml'

/** An article as every format of a feed tells it; all addresses are absolute. */
export interface FeedItem {
  /** The canonical address, which is also the item's identity. */
  url: string
  title: string
  summary: string
  /** The article whole. */
  html: string
  language: string
  authors: { name: string; url: string }[]
  published: string
  updated: string
  /** The section, then the topics. */
  categories: string[]
  image: FeedImage | undefined
  /** What can be heard in it, in the order of the text. */
  sounds: FeedSound[]
}

/** A sound that readers of feeds, and of podcasts, play by themselves. */
export interface FeedSound {
  url: string
  /** As `audio/mpeg`. */
  type: string
  bytes: number
  title: string
  seconds: number | undefined
}

export interface FeedImage {
  url: string
  type: 'image/jpeg'
  width: number
  height: number
  alt: string
  credit: string
  /** Bytes, where the file has been made. */
  bytes: number | undefined
}

/** How many bytes the JPEG of a picture has. */
export type BytesOf = (picture: Picture) => Promise<number>

/** What feeds tell of an article. @param bytesOf asked for the size of the hero, when that is known */
export async function feedItem(manuscript: Manuscript, bytesOf?: BytesOf): Promise<FeedItem> {
  const { article, view, url, siteUrl } = manuscript
  return {
    url,
    title: plainText(view.headline),
    summary: plainText(view.dek),
    html: feedHtml(manuscript),
    language: article.language,
    authors: view.authors.map(({ name, address }) => ({
      name: plainText(name),
      url: `${siteUrl}${address}`,
    })),
    published: rfc3339(article.published),
    updated: rfc3339(lastChange(article)),
    categories: [view.section, ...view.topics].map(({ name }) => plainText(name)),
    image: await imageOf(manuscript, bytesOf),
    sounds: manuscript.sounds.map(({ url, type, bytes, caption, length }) => ({
      ...{ url, type, bytes },
      title: plainText(caption),
      seconds: length === undefined ? undefined : secondsOf(length),
    })),
  }
}

async function imageOf(
  { view, siteUrl, publication }: Manuscript,
  bytesOf: BytesOf | undefined,
): Promise<FeedImage> {
  const { hero } = view
  if (!hero) return cardImage(view, publication, siteUrl)
  const { src, width, height } = jpegOf(hero.picture, siteUrl)
  return {
    url: src,
    type: 'image/jpeg',
    width,
    height,
    alt: plainText(hero.alt),
    credit: plainText(hero.credit),
    bytes: await bytesOf?.(hero.picture),
  }
}

/** An article without a hero is shown by its card. How large the file is, is not known before it is drawn. */
function cardImage(view: ArticleView, publication: string, siteUrl: string): FeedImage {
  return {
    ...{ url: `${siteUrl}${cardAddress(view.address)}`, type: 'image/jpeg', ...cardSize },
    alt: plainText(articleCardAlt(view, { name: publication })),
    credit: plainText(publication),
    bytes: undefined,
  }
}
