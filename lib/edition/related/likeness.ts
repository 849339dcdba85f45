import { kinds } from '../../reading/words'
import { nearestIn } from './postings'
import type { RelatedIndex } from './related-index'

/** How much two articles have in common, and in what. */
export interface Likeness {
  score: number
  /** What topics and words add to the score. */
  topics: number
  words: number
  /** The first links to the second, or the second to the first. */
  links: 'to' | 'from' | undefined
  isSameSection: boolean
}

/** What each thing in common is worth; topics and words reach one at most. */
const worth = { topics: 1, words: 6, link: 0.4, section: 0.1 }

/** Postings looked at for one word or topic, and for a section, which alone is a weak reason. */
const mostVisited = { word: 32, topic: 32, section: 8 }

/** The articles that are compared in full with one: many times more than are shown. */
const shortlist = 48

/**
 * The places of the articles that have most in common with one, as far as can be heard from the lists it is in, without
 * comparing it with each. What lists tell is less than all, since they are not read to their ends.
 */
export function candidatesFor(index: RelatedIndex, place: number): number[] {
  const heard = new Map<number, number>()
  const article = index.edition.articles[place]
  const subject = index.subjects[place]
  if (!article || !subject) return []
  const add = (other: number, worth: number) => {
    index.visited++
    if (other !== place) heard.set(other, (heard.get(other) ?? 0) + worth)
  }
  const look = (list: Int32Array = none, { most, each }: { most: number; each: number }) => {
    const [start, end] = nearestIn(list, place, most)
    for (let at = start; at < end; at++) add(list[at] ?? 0, each)
  }
  for (const [i, rank] of subject.ranks.entries()) {
    const list = index.words[rank]
    if (!list) continue
    const weight = worth.words * (subject.weights[i] ?? 0)
    const [start, end] = nearestIn(list.places, place, mostVisited.word)
    for (let at = start; at < end; at++) add(list.places[at] ?? 0, weight * (list.weights[at] ?? 0))
  }
  const rarities = article.topics.map((topic) => topicRarity(index, topic) ** 2)
  const named = rarities.reduce((sum, rarity) => sum + rarity, unnamedTopics(index))
  for (const [i, topic] of article.topics.entries()) {
    // As if the other had the same topics: how many more it has is seen when the two are compared.
    look(index.topics.get(topic), {
      most: mostVisited.topic,
      each: (worth.topics * (rarities[i] ?? 0)) / named,
    })
  }
  look(index.sections.get(article.section), { most: mostVisited.section, each: worth.section })
  look(index.linked.to[place], { most: mostVisited.word, each: worth.link })
  look(index.linked.from[place], { most: mostVisited.word, each: worth.link })
  return [...heard]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, shortlist)
    .map(([other]) => other)
}

/** Compares two articles. */
export function likenessOf(index: RelatedIndex, one: number, other: number): Likeness {
  const [a, b] = [index.edition.articles[one], index.edition.articles[other]]
  const topics = worth.topics * topicLikeness(index, a?.topics ?? [], b?.topics ?? [])
  let shared = 0
  for (const { i, j } of sharedWords(index, one, other))
    shared += (index.subjects[one]?.weights[i] ?? 0) * (index.subjects[other]?.weights[j] ?? 0)
  const words = worth.words * shared
  const isTo = index.linked.to[one]?.includes(other)
  const links = isTo ? 'to' : index.linked.from[one]?.includes(other) ? 'from' : undefined
  const isSameSection = a?.section === b?.section
  const score = topics + words + (links ? worth.link : 0) + (isSameSection ? worth.section : 0)
  return { score, topics, words, links, isSameSection }
}

/**
 * Shared topics weighed by their rarity: two articles about Georgia are closer than two about Russia. Every
 * article has a share of topics nobody named, or two that name one broad topic alone would be the same.
 */
function topicLikeness(index: RelatedIndex, a: readonly string[], b: readonly string[]): number {
  const rarity = (topic: string) => topicRarity(index, topic)
  const sum = (topics: readonly string[]) => topics.reduce((total, topic) => total + rarity(topic) ** 2, 0)
  const shared = sum(a.filter((topic) => b.includes(topic)))
  const unnamed = unnamedTopics(index)
  return shared / Math.sqrt((sum(a) + unnamed) * (sum(b) + unnamed))
}

function unnamedTopics({ edition }: RelatedIndex): number {
  return Math.log(edition.articles.length + 1) ** 2 / 2
}

/** How much a topic tells: little when half the archive has it. */
export function topicRarity({ topics, edition }: RelatedIndex, topic: string): number {
  return Math.log((edition.articles.length + 1) / (topics.get(topic)?.length ?? 1))
}

/** Where two articles hold the same telling word. Words of different languages are the same only in names. */
export function sharedWords(index: RelatedIndex, one: number, other: number): { i: number; j: number }[] {
  const [a, b] = [index.subjects[one], index.subjects[other]]
  if (!a || !b) return []
  const { articles } = index.edition
  const isOneLanguage = articles[one]?.language === articles[other]?.language
  const shared: { i: number; j: number }[] = []
  for (let i = 0, j = 0; i < a.ranks.length && j < b.ranks.length; ) {
    const difference = (a.ranks[i] ?? 0) - (b.ranks[j] ?? 0)
    if (difference === 0) {
      const isName = Math.min(a.kinds[i] ?? 0, b.kinds[j] ?? 0) >= kinds.part
      if (isOneLanguage || isName) shared.push({ i, j })
    }
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return shared
}

const none = new Int32Array()
