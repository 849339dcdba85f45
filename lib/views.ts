import { authorAddress, sectionAddress } from './address'
import { longDate } from './dates'
import type { Edition, PublishedArticle } from './edition'
import { type Picture, pictureOf } from './images/picture'
import { printed } from './typography'

/** A name that leads somewhere. */
export interface Named {
  name: string
  address: string
}

/** A day as machines (`iso`, an instant or date) and readers (`text`) want it. */
export interface Day {
  iso: string
  text: string
}

/** An image with the words that belong to it. */
export interface Illustration {
  picture: Picture
  alt: string
  caption: string
  credit: string
  licence: string
}

/** What a card shows of an article. */
export interface CardView {
  address: string
  section: Named
  headline: string
  dek: string
  published: Day
  hero: Pick<Illustration, 'picture' | 'alt'> | undefined
  /** Only in a preview: why readers cannot see it yet. */
  unpublished: PublishedArticle['unpublished']
}

/** What the head of an article's page shows. */
export interface ArticleView extends Omit<CardView, 'hero'> {
  authors: (Named & { bio: string })[]
  updated: Day | undefined
  place: string | undefined
  hero: Illustration | undefined
}

/** Shapes an article for a card in a list. */
export async function cardOf(edition: Edition, article: PublishedArticle): Promise<CardView> {
  const { hero } = article
  return {
    ...wordsOf(edition, article),
    hero: hero && {
      picture: await pictureOf(`${article.folder}/${hero.file}`),
      alt: printed(hero.alt),
    },
  }
}

export function cardsOf(edition: Edition, articles: readonly PublishedArticle[]): Promise<CardView[]> {
  return Promise.all(articles.map((article) => cardOf(edition, article)))
}

/** Shapes an article for its own page. */
export async function viewOf(edition: Edition, article: PublishedArticle): Promise<ArticleView> {
  const { hero, updated, dateline } = article
  return {
    ...wordsOf(edition, article),
    authors: article.authors.flatMap((id) => {
      const author = edition.authors.get(id)
      return author ? [{ name: author.name, bio: printed(author.bio), address: authorAddress(id) }] : []
    }),
    updated: updated === undefined ? undefined : dayOf(edition, updated),
    place: dateline?.place,
    hero: hero && (await illustrationOf(article, hero)),
  }
}

/** An image beside the article, with its words set for print. */
export async function illustrationOf(
  { folder }: Pick<PublishedArticle, 'folder'>,
  words: { file: string; alt: string; caption: string; credit: string; licence: string },
): Promise<Illustration> {
  return {
    picture: await pictureOf(`${folder}/${words.file}`),
    alt: printed(words.alt),
    caption: printed(words.caption),
    credit: words.credit,
    licence: words.licence,
  }
}

export function dayOf(edition: Edition, instant: string): Day {
  const { timeZone, language } = edition.site
  return { iso: instant, text: longDate(instant, timeZone, language) }
}

function wordsOf(edition: Edition, article: PublishedArticle) {
  const section = edition.sections.find(({ id }) => id === article.section)
  return {
    address: article.address,
    section: { name: section?.name ?? article.section, address: sectionAddress(article.section) },
    headline: printed(article.headline),
    dek: printed(article.dek),
    published: dayOf(edition, article.published),
    unpublished: article.unpublished,
  }
}
