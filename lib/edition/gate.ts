import { articleAddress } from '../content/address'
import { isError, Refused } from '../content/problem'
import type { Publication } from '../content/publication'
import type { Article } from '../content/read/article'
import type { ContextCard } from '../content/read/card'
import type { StandingPage } from '../content/read/page'
import type { Author, Section, Series, SiteFacts, Topic, WrittenRedirect } from '../content/schema/site'
import type { SealedSource } from '../content/schema/source'
import type { OwnWords } from '../content/schema/words'
import { type DataFile, dataOf } from '../figures/files'
import { type Picture, pictureOf } from '../pictures/picture'
import { type Recording, recordingOf } from '../pictures/recording'
import type { Mention } from '../reading/mentions'
import { type FactsOf, Reader, type Told } from '../reading/reader'
import type { CorrectionView } from './corrections'
import type { FrontView } from './front'
import type { Reason } from './related/reasons'
import type { TranslationView } from './translations'
import { typesetArticle, typesetHouse } from './typeset'
import type { Named } from './views'
import type { Ways } from './ways'
import { speaking, type WordsFor } from './words'

/** An article that readers may see, with its address. */
export interface PublishedArticle extends Article {
  address: string
  /** Only in a preview: why readers cannot see it yet. */
  unpublished?: 'draft' | 'future'
}

/**
 * What readers may see at one moment: the only form in which pages, lists and files meet the content. Its texts are
 * set as a printer would, once, so that no two of them can disagree.
 */
export interface Edition {
  now: Date
  /** True of content that nobody has checked: one article's fault is no reason to show no other. */
  isPreview: boolean
  site: SiteFacts
  /** What the publication says otherwise than its languages do. */
  ownWords: OwnWords
  /** Its own style sheet, which comes after that of the software; empty: none. */
  ownStyles: string
  /** The words of the interface in a language, as the publication would have them. */
  wordsFor: WordsFor
  authors: ReadonlyMap<string, Author>
  sections: readonly Section[]
  topics: ReadonlyMap<string, Topic>
  series: readonly Series[]
  /** What sources say that quotations were held to. */
  sources: readonly SealedSource[]
  /** Newest first; one moment's articles by address. */
  articles: readonly PublishedArticle[]
  /** Addresses of articles that were withdrawn: their readers are told so. */
  withdrawn: readonly string[]
  /** Former addresses that no article names as its own, as they are written. */
  redirects: readonly WrittenRedirect[]
  /** What the text of an article or a standing page says, by its file. */
  factsOf: FactsOf
  /** The text itself, front matter and body, by its file. */
  textOf: (file: string) => string
  /** Names a text and what it says: of another text, or one that is read otherwise, the name is another. */
  nameOf: (file: string) => string
  /** What pages need of an image, by its file. */
  pictureOf: (file: string) => Promise<Picture>
  /** And of a recording or its captions. */
  recordingOf: (file: string) => Recording
  /** And of a file of data. */
  dataOf: (file: string) => DataFile
  /**
   * The same, and its terms, for pages that show other articles than their own: a preview of an archive that nobody has
   * read yet does without those it would wait too long for.
   */
  inPassing: (file: string) => Told
  /** Keeps the terms of texts that were asked for where the next process has them at once. */
  storeTerms: (files: readonly string[]) => void
  /** False once a text was passed over in that way: another edition of the same content may know more. */
  isWhole: () => boolean
  /** What readers are told of the things that articles mention, by id. */
  cards: ReadonlyMap<string, ContextCard>
  /** The first mention of each such thing in an article, by its file. */
  mentionsIn: (file: string) => readonly Mention[]
  /** Standing pages, in the order of the footer. */
  pages: readonly StandingPage[]
  /** Only in a slice of an edition: what was worked out from the whole. */
  worked?: Worked
}

/** What a page shows that cannot be told from its own parts. */
export interface Worked {
  /** Whole years since an article was published, as far as its page says them. */
  years?: number | undefined
  /** What to go on with, by article id, and why. */
  related?: readonly { id: string; reason: Reason }[]
  /** The cards an article shows, each with the place of the mention. */
  mentions?: readonly Mention[]
  /** Whether there is a page of context cards, to which every page leads. */
  hasContext?: boolean
  /** The articles that rely on each card, by its id. */
  reliance?: Readonly<Record<string, readonly Named[]>>
  /** The same article in other languages. */
  translations?: readonly TranslationView[]
  /** Addresses of articles that the text of an article leads to, or a line of its translations. */
  linked?: readonly string[]
  front?: FrontView
  corrections?: readonly CorrectionView[]
  ways?: Ways
  /** What stands under the name on every page. */
  navigation?: readonly Named[]
}

/**
 * The gate: drafts and articles of a later moment are on the far side of it. Faulty content is refused
 * whole, since half a publication is not true, but for drafts, which may be unfinished; a preview shows what can be
 * shown.
 */
export function visibleAt(publication: Publication, now: Date, { preview = false } = {}): Edition {
  const { site } = publication
  const problems = [
    ...publication.dataProblems,
    ...publication.articles.flatMap(({ isDraft, problems }) => (isDraft ? [] : problems)),
    ...publication.pages.flatMap(({ problems }) => problems),
    ...publication.cards.flatMap(({ problems }) => problems),
  ]
  if (!site || (problems.some(isError) && !preview)) throw new Refused(problems)
  const reader = new Reader(publication)
  const articles = publication.articles.flatMap(({ article }): PublishedArticle[] => {
    if (!article || article.status === 'withdrawn') return []
    const published = publishedOf(article, { site, now })
    return published.unpublished && !preview ? [] : [published]
  })
  return {
    now,
    isPreview: preview,
    factsOf: (file) => reader.of(file),
    ownWords: publication.words,
    ownStyles: publication.styles,
    wordsFor: speaking(site.language, publication.words),
    textOf: (file) => reader.textOf(file),
    nameOf: (file) => reader.nameOf(file),
    pictureOf,
    recordingOf,
    dataOf,
    inPassing: (file) => (preview ? reader.inPassing(file) : reader.ofOther(file)),
    storeTerms: (files) => reader.storeTerms(files),
    isWhole: () => reader.isWhole,
    mentionsIn: (file) => reader.mentionsIn(file),
    ...typesetHouse({
      site,
      authors: publication.authors,
      sections: [...publication.sections.values()].sort(inOrder),
      topics: publication.topics,
      series: [...publication.series.values()],
      cards: new Map(publication.cards.flatMap(({ card }) => (card ? [[card.id, card] as const] : []))),
      pages: publication.pages.flatMap(({ page }) => page ?? []).sort(inOrder),
    }),
    sources: [...publication.sources.values()],
    withdrawn: publication.articles.flatMap(({ article }) =>
      article?.status === 'withdrawn' ? [articleAddress(article, site.timeZone), ...article.formerly] : [],
    ),
    redirects: publication.redirects,
    articles: articles.sort(
      (a, b) => Date.parse(b.published) - Date.parse(a.published) || (a.address < b.address ? -1 : 1),
    ),
  }
}

/** An article set and at its address, whether or not readers may see it. */
export function publishedOf(
  article: Article,
  { site, now }: Pick<Edition, 'site' | 'now'>,
): PublishedArticle {
  const published: PublishedArticle = {
    ...typesetArticle(article),
    address: articleAddress(article, site.timeZone),
  }
  if (article.status === 'draft') published.unpublished = 'draft'
  else if (Date.parse(article.published) > now.getTime()) published.unpublished = 'future'
  return published
}

interface Ordered {
  id: string
  order: number
}

function inOrder(a: Ordered, b: Ordered): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1)
}
