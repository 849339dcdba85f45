import { lastChange, rfc3339 } from '../../lib/content/instants'
import type { Problem } from '../../lib/content/problem'
import type { Publication } from '../../lib/content/publication'
import { type PublishedArticle, visibleAt } from '../../lib/edition/gate'
import type { SitemapPages } from './sitemaps'

/**
 * What would be public at a moment: the answer of `npm run release`, and with `--format json` its shape. Moments are
 * in UTC, as `2008-08-28T16:00:00Z`.
 */
export interface Release {
  /** The moment that was asked about. */
  at: string
  /** How many articles would be public. */
  articles: number
  /** What would change: a reader of the site as it is would find these new, different or gone. */
  changes: { added: ReleasedArticle[]; changed: ReleasedArticle[]; removed: string[] }
  /** Articles that would not be public, and why. */
  held: HeldArticle[]
  /** The first moment after it at which an article that is ready becomes public; null when none waits. */
  next: string | null
  /** What is wrong with the content but its drafts. While there is anything, nothing is released. */
  problems: Problem[]
}

export interface ReleasedArticle {
  address: string
  headline: string
  /** Relative to the repository. */
  file: string
  /** When it was published, or last changed in a way that a reader should know of. */
  lastmod: string
}

export interface HeldArticle {
  /** Relative to the repository. */
  file: string
  /** A draft; an article of a later moment; one with a fault. */
  reason: 'draft' | 'future' | 'faulty'
  /** When an article of a later moment becomes public. */
  due?: string
}

/** The articles of a site by their addresses, each with the moment of its last change, where that is known. */
export type Published = SitemapPages

/** The address of an article; listings and standing pages have none of this form. */
const articleAddress = /^\/\d{4}\/\d{2}\/\d{2}\/[^/]+\/$/

/** The articles among the pages that a site's sitemaps name. */
export function publishedOn(pages: SitemapPages): Published {
  return new Map([...pages].filter(([address]) => articleAddress.test(address)))
}

/** What is public at a moment, by the one gate there is. Throws what the gate throws at faulty content. */
export function publishedAt(publication: Publication, now: Date): Published {
  const { articles } = visibleAt(publication, now)
  return new Map(articles.map((article) => [article.address, rfc3339(lastChange(article))]))
}

/**
 * @param problems of the whole content but its drafts, as the check finds them at that moment
 * @param against what is public now
 */
export function releaseOf(
  publication: Publication,
  at: Date,
  { problems, against }: { problems: readonly Problem[]; against: Published },
): Release {
  const faulty = new Set(problems.map(({ file }) => file))
  // The preview shows what the gate keeps back, each with the reason.
  const all = publication.site ? visibleAt(publication, at, { preview: true }).articles : []
  const released = problems.length === 0 ? visibleAt(publication, at).articles : []
  const byFile = new Map(all.map((article) => [article.file, article]))
  const waiting = all.filter(({ unpublished }) => unpublished === 'future')
  return {
    at: rfc3339(at.toISOString()),
    articles: released.length,
    changes: problems.length === 0 ? changesOf(released, against) : { added: [], changed: [], removed: [] },
    held: publication.articles.flatMap(({ source: { file }, isDraft }): HeldArticle[] => {
      if (faulty.has(file)) return [{ file, reason: 'faulty' }]
      if (isDraft) return [{ file, reason: 'draft' }]
      const article = byFile.get(file)
      if (!article?.unpublished) return []
      return [{ file, reason: 'future', due: rfc3339(article.published) }]
    }),
    next: waiting.map(({ published }) => rfc3339(published)).sort()[0] ?? null,
    problems: [...problems],
  }
}

function changesOf(released: readonly PublishedArticle[], against: Published): Release['changes'] {
  const articles = released.map((article) => ({
    address: article.address,
    headline: article.headline,
    file: article.file,
    lastmod: rfc3339(lastChange(article)),
  }))
  const known = new Set(articles.map(({ address }) => address))
  return {
    added: articles.filter(({ address }) => !against.has(address)),
    changed: articles.filter(
      ({ address, lastmod }) => against.has(address) && !isSameMoment(against.get(address), lastmod),
    ),
    removed: [...against.keys()].filter((address) => !known.has(address)).sort(),
  }
}

function isSameMoment(a: string | undefined, b: string): boolean {
  return a !== undefined && Date.parse(a) === Date.parse(b)
}

/** Whether a scheduler that asked has anything to do. */
export function hasChanges({ changes: { added, changed, removed } }: Release): boolean {
  return added.length + changed.length + removed.length > 0
}
