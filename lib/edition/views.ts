import { authorAddress, sectionAddress, topicAddress } from '../content/address'
import { calendarDay } from '../content/dates'
import { portraitFileOf } from '../pictures/illustrations'
import type { Picture } from '../pictures/picture'
import { longDate } from '../words/dates'
import { directionOf } from '../words/direction'
import { catalogueOf } from './catalogue'
import { evidenceLine, evidenceOf } from './evidence'
import type { Edition, PublishedArticle } from './gate'
import { indexOf, type Reason, type Related, relatedTo } from './related'
import { sparedLater } from './spare'
import { type Alternate, alternatesOf, type TranslationView, translationsOf } from './translations'

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
  /** Where the terms can be read, or a licence be had. */
  licenceUrl?: string | undefined
  /** The point that crops keep in view: `50% 30%`. */
  focus?: string | undefined
}

export type Portrait = Pick<Illustration, 'picture' | 'alt' | 'credit'>

/** What a card shows of an article. */
export interface CardView {
  address: string
  section: Named
  headline: string
  dek: string
  /** The language of headline and dek, and the direction it is written in. */
  language: string
  direction: 'ltr' | 'rtl'
  published: Day
  hero: Pick<Illustration, 'picture' | 'alt' | 'focus'> | undefined
  /** Only in a preview: why readers cannot see it yet. */
  unpublished: PublishedArticle['unpublished']
}

/** A card with the reason it is shown beside another article. */
export interface RelatedView {
  card: CardView
  reason: Reason
}

/** What the head of an article's page shows. */
export interface ArticleView extends Omit<CardView, 'hero'> {
  /** Each with the language of the bio, where that is not the article's. */
  authors: (Named & { bio: string | undefined; bioIn: Spoken | undefined })[]
  updated: Day | undefined
  place: string | undefined
  /** How the publication says its articles are made, in the language of this one. */
  disclosure: string | undefined
  /** What it stands on, in one line. */
  evidence: string
  hero: Illustration | undefined
  topics: Named[]
  series: SeriesView | undefined
  /** The same article in other languages. */
  translations: readonly TranslationView[]
  /** Where it is found in each language, for programs. */
  alternates: readonly Alternate[]
  /** Whole years since publication, from five on: old news should say that it is old. */
  years: number | undefined
}

/** The attributes of text in another language than what stands around it. */
export interface Spoken {
  lang: string
  dir: 'ltr' | 'rtl'
}

/** Where an article stands in the series it belongs to. */
export interface SeriesView {
  name: string
  /** The parts that readers can open, in order; the one that is open has no address. */
  parts: { headline: string; address: string | undefined }[]
  /** From 1. */
  part: number
  previous: Named | undefined
  next: Named | undefined
}

/** Age in years from which an article says how old it is. */
const oldFrom = 5

/** Shapes an article for a card in a list. */
export async function cardOf(edition: Edition, article: PublishedArticle): Promise<CardView> {
  const { hero } = article
  return {
    ...wordsOf(edition, article),
    hero:
      hero &&
      (await sparedLater(edition, async () => ({
        picture: await edition.pictureOf(`${article.folder}/${hero.file}`),
        alt: hero.alt,
        focus: hero.focus,
      }))),
  }
}

export function cardsOf(edition: Edition, articles: readonly PublishedArticle[]): Promise<CardView[]> {
  return Promise.all(articles.map((article) => cardOf(edition, article)))
}

/** The photograph at the head of what an author has written. */
export async function portraitOf(edition: Edition, id: string): Promise<Portrait | undefined> {
  const author = edition.authors.get(id)
  const file = author && portraitFileOf(author)
  if (!author?.photo || !file) return undefined
  const { alt, credit } = author.photo
  const picture = await sparedLater(edition, () => edition.pictureOf(file))
  return picture && { picture, alt, credit }
}

/** Shapes an article for its own page. */
export async function viewOf(edition: Edition, article: PublishedArticle): Promise<ArticleView> {
  const { hero, updated, dateline, language } = article
  return {
    ...wordsOf(edition, article),
    // On its own page an article speaks its own language, dates included.
    published: dayOf(edition, article.published, language),
    authors: article.authors.flatMap((id) => {
      const author = edition.authors.get(id)
      const bioIn = edition.site.language === language ? undefined : spoken(edition.site.language)
      return author ? [{ name: author.name, bio: author.bio, bioIn, address: authorAddress(id) }] : []
    }),
    updated: updated === undefined ? undefined : dayOf(edition, updated, language),
    place: dateline?.place,
    hero: hero && (await sparedLater(edition, () => illustrationOf(edition, article, hero))),
    disclosure: edition.site.disclosure[language],
    evidence: evidenceLine(evidenceOf(edition, article), edition.wordsFor(language)),
    topics: article.topics.flatMap((id) => {
      const topic = edition.topics.get(id)
      return topic ? [{ name: topic.name, address: topicAddress(id) }] : []
    }),
    series: seriesOf(edition, article),
    translations: translationsOf(edition, article),
    alternates: alternatesOf(edition, article),
    years: ageOf(edition, article),
  }
}

function spoken(language: string): Spoken {
  return { lang: language, dir: directionOf(language) }
}

function seriesOf(edition: Edition, article: PublishedArticle): SeriesView | undefined {
  const { series: seriesBySlug, bySlug } = catalogueOf(edition)
  const series = seriesBySlug.get(article.slug)
  if (!series) return undefined
  const parts = series.parts.flatMap((slug) => bySlug.get(slug) ?? [])
  const index = parts.indexOf(article)
  const named = (part: PublishedArticle | undefined): Named | undefined =>
    part && { name: part.headline, address: part.address }
  return {
    name: series.name,
    parts: parts.map((part) => ({
      headline: part.headline,
      address: part === article ? undefined : part.address,
    })),
    part: index + 1,
    previous: named(parts[index - 1]),
    next: named(parts[index + 1]),
  }
}

/** Whole years since publication, from which an article says how old it is. */
export function ageOf(edition: Edition, { published }: PublishedArticle): number | undefined {
  if (edition.worked) return edition.worked.years
  const { now, site } = edition
  const [today, day] = [calendarDay(now.toISOString(), site.timeZone), calendarDay(published, site.timeZone)]
  const years = Number(today.slice(0, 4)) - Number(day.slice(0, 4)) - (today.slice(5) < day.slice(5) ? 1 : 0)
  return years >= oldFrom ? years : undefined
}

/** An image beside the article, with its words. */
export async function illustrationOf(
  edition: Pick<Edition, 'pictureOf'>,
  { folder }: Pick<PublishedArticle, 'folder'>,
  words: Omit<Illustration, 'picture'> & { file: string },
): Promise<Illustration> {
  return {
    picture: await edition.pictureOf(`${folder}/${words.file}`),
    alt: words.alt,
    caption: words.caption,
    credit: words.credit,
    licence: words.licence,
    licenceUrl: words.licenceUrl,
    focus: words.focus,
  }
}

/** A moment as a day of the publication's time zone. */
export function dayOf(edition: Edition, instant: string, language = edition.site.language): Day {
  // A calendar day has no time, and is the same day everywhere.
  const timeZone = instant.length === 'YYYY-MM-DD'.length ? 'UTC' : edition.site.timeZone
  return { iso: instant, text: longDate(instant, timeZone, language) }
}

/** What a card says of an article, without its picture. */
export function wordsOf(edition: Edition, article: PublishedArticle) {
  const section = catalogueOf(edition).sections.get(article.section)
  return {
    address: article.address,
    section: { name: section?.name ?? article.section, address: sectionAddress(article.section) },
    headline: article.headline,
    dek: article.dek,
    language: article.language,
    direction: directionOf(article.language),
    published: dayOf(edition, article.published),
    unpublished: article.unpublished,
  }
}

/** The cards of related articles, each with its reason. */
export function relatedViews(edition: Edition, article: PublishedArticle): Promise<RelatedView[]> {
  return Promise.all(
    relatedIn(edition, article).map(async ({ article: other, reason }) => ({
      card: await cardOf(edition, other),
      reason,
    })),
  )
}

function relatedIn(edition: Edition, article: PublishedArticle): Pick<Related, 'article' | 'reason'>[] {
  const { worked, articles } = edition
  if (!worked?.related) return relatedTo(indexOf(edition), article)
  return worked.related.flatMap(({ id, reason }) =>
    articles.filter((other) => other.id === id).map((other) => ({ article: other, reason })),
  )
}
