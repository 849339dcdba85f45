import type { Publication } from '../content/publication'
import type { Article } from '../content/read/article'
import { correctionsOf } from './corrections'
import { type Edition, publishedOf, visibleAt } from './gate'
import { pagesOfEdition } from './pages'
import { unfinished } from './unfinished'
import { wordsOf } from './views'

/** An edition that is being written, and why an article is not in it, by its file. */
export interface PreviewEdition {
  edition: Edition
  faults: ReadonlyMap<string, Error>
}

/**
 * The edition of a preview. Nobody has checked it: an article that could not make an edition alone would take every
 * page of this one down, and is left out.
 */
export function previewEdition(publication: Publication, now: Date): PreviewEdition {
  const house = visibleAt({ ...publication, articles: [] }, now, { preview: true })
  const faults = new Map<string, Error>()
  const written = publication.articles.map((read) => ({
    ...read,
    article: unfinished(read, publication, now),
  }))
  const articles = written.filter(({ article, source }) => {
    const fault = article && faultAlone(article, house)
    if (fault) faults.set(source.file, fault)
    return !fault
  })
  return { edition: visibleAt({ ...publication, articles }, now, { preview: true }), faults }
}

/** What was found of an article, for as long as it is in memory and the site keeps its language and zone. */
const known = new WeakMap<Article, { site: string; fault: Error | undefined }>()

function faultAlone(article: Article, house: Edition): Error | undefined {
  const site = `${house.site.language} ${house.site.timeZone}`
  const before = known.get(article)
  if (before?.site === site) return before.fault
  const fault = faultIn(() => {
    // What others say of themselves was found when they were read.
    const alone: Edition = { ...house, ...nobody, articles: [publishedOf(article, house)], isPreview: false }
    pagesOfEdition(alone)
    correctionsOf(alone)
    for (const published of alone.articles) wordsOf(alone, published)
  })
  known.set(article, { site, fault })
  return fault
}

const nobody = {
  authors: new Map(),
  topics: new Map(),
  sections: [],
  series: [],
  pages: [],
  cards: new Map(),
}

function faultIn(make: () => void): Error | undefined {
  try {
    make()
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
