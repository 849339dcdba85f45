import type { PublishedArticle } from '../gate'
import { type Postings, postingsBy } from './postings'
import type { Rarity } from './rarity'

/** What an article says of itself that likens it to others, each name as its number. */
export interface Traits {
  /** As the article has them. */
  topics: readonly number[]
  section: number
  language: number
  /** What its topics tell, together with those that nobody named. */
  named: number
}

/** The traits of all articles, and the lists of those that share a topic or a section, by its number. */
export interface AllTraits {
  traits: readonly Traits[]
  topics: readonly Postings[]
  rarities: readonly number[]
  sections: readonly Postings[]
}

export function traitsOf(articles: readonly PublishedArticle[], rarity: Rarity): AllTraits {
  const [topic, section, language] = [numbered(), numbered(), numbered()]
  const told = articles.map((article) => ({
    topics: article.topics.map(topic),
    section: section(article.section),
    language: language(article.language),
  }))
  const topics = listsOf(told.map((one) => one.topics))
  const rarities = topics.map(({ length }) => rarity.of(length))
  const unnamed = rarity.of(1) ** 2 / 2
  return {
    traits: told.map((one) => ({
      ...one,
      named: one.topics.reduce((sum, each) => sum + (rarities[each] ?? 0) ** 2, unnamed),
    })),
    topics,
    rarities,
    sections: listsOf(told.map((one) => [one.section])),
  }
}

/** Gives names numbers as they come. */
function numbered(): (name: string) => number {
  const numbers = new Map<string, number>()
  return (name) => {
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  }
}

/** By number, the places that have it. */
function listsOf(numbers: readonly (readonly number[])[]): Postings[] {
  const by = postingsBy(numbers.flatMap((all, place) => all.map((number) => [number, place] as const)))
  return Array.from(by.keys(), (_, number) => by.get(number) ?? new Int32Array())
}
