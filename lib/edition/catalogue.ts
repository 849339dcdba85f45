import type { Section, Series } from '../content/schema/site'
import type { Edition, PublishedArticle } from './gate'

type Articles = readonly PublishedArticle[]

/** Where to look an article of an edition up, instead of looking through them all. Lists are newest first. */
export interface Catalogue {
  bySlug: ReadonlyMap<string, PublishedArticle>
  bySection: ReadonlyMap<string, Articles>
  byTopic: ReadonlyMap<string, Articles>
  byAuthor: ReadonlyMap<string, Articles>
  /** By `2008` and by `2008/08`: the days of the articles' addresses. */
  byTime: ReadonlyMap<string, Articles>
  sections: ReadonlyMap<string, Section>
  /** The series an article belongs to, by its slug. */
  series: ReadonlyMap<string, Series>
}

/** Anything that is made of an edition, made when it is first asked for and once for all who ask. */
export function oncePerEdition<T>(make: (edition: Edition) => T): (edition: Edition) => T {
  const made = new WeakMap<Edition, { value: T }>()
  return (edition) => {
    const known = made.get(edition) ?? { value: make(edition) }
    made.set(edition, known)
    return known.value
  }
}

export const catalogueOf = oncePerEdition(catalogued)

function catalogued({ articles, sections, series }: Edition): Catalogue {
  const by = {
    section: new Map<string, PublishedArticle[]>(),
    topic: new Map<string, PublishedArticle[]>(),
    author: new Map<string, PublishedArticle[]>(),
    time: new Map<string, PublishedArticle[]>(),
  }
  for (const article of articles) {
    // An address begins with the day in the zone of the publication: /2008/08/28/…
    const { section, topics, authors, address } = article
    add(by.section, section, article)
    for (const topic of topics) add(by.topic, topic, article)
    for (const author of authors) add(by.author, author, article)
    add(by.time, address.slice(1, 5), article)
    add(by.time, address.slice(1, 8), article)
  }
  return {
    bySlug: firstBy(articles.map((article) => [article.slug, article])),
    bySection: by.section,
    byTopic: by.topic,
    byAuthor: by.author,
    byTime: by.time,
    sections: firstBy(sections.map((section) => [section.id, section])),
    series: firstBy(series.flatMap((each) => each.parts.map((slug) => [slug, each] as const))),
  }
}

/** A list that names something twice, which is a fault, holds the article once. */
function add(lists: Map<string, PublishedArticle[]>, key: string, article: PublishedArticle): void {
  const list = lists.get(key)
  if (!list) lists.set(key, [article])
  else if (list.at(-1) !== article) list.push(article)
}

function firstBy<T>(pairs: readonly (readonly [key: string, value: T])[]): Map<string, T> {
  const found = new Map<string, T>()
  for (const [key, value] of pairs) if (!found.has(key)) found.set(key, value)
  return found
}
