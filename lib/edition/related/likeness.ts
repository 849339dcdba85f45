import { kinds } from '../../reading/words'
import { Best } from './best'
import { nearestIn, type Postings } from './postings'
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

/** What lists tell of articles while one looks for what is like it. */
export class Hearing {
  /** By place. */
  readonly #heard: Float64Array
  readonly #places: Int32Array
  #count = 0

  constructor(articles: number) {
    this.#heard = new Float64Array(articles)
    this.#places = new Int32Array(articles)
  }

  /** @param worth more than nothing */
  add(place: number, worth: number): void {
    const before = this.#heard[place] ?? 0
    if (before === 0) this.#places[this.#count++] = place
    this.#heard[place] = before + worth
  }

  /** Those of which most was heard, but for the one who asks; all is forgotten for the next. */
  best(most: number, asking: number): number[] {
    const best = new Best(most)
    for (let i = 0; i < this.#count; i++) {
      const place = this.#places[i] ?? 0
      if (place !== asking) best.offer(place, this.#heard[place] ?? 0, place)
      this.#heard[place] = 0
    }
    this.#count = 0
    return best.items.map(({ item }) => item)
  }
}

/**
 * The places of the articles that have most in common with one, as far as can be heard from the lists it is in, without
 * comparing it with each. What lists tell is less than all, since they are not read to their ends.
 */
export function candidatesFor(index: RelatedIndex, place: number): number[] {
  const subject = index.subjects[place]
  const traits = index.traits[place]
  if (!traits || !subject) return []
  hearWords(index, place)
  for (const topic of traits.topics) {
    // As if the other had the same topics: how many more it has is seen when the two are compared.
    const each = (worth.topics * (index.rarities[topic] ?? 0) ** 2) / traits.named
    hear(index, place, index.topics[topic], { most: mostVisited.topic, each })
  }
  hear(index, place, index.sections[traits.section], { most: mostVisited.section, each: worth.section })
  hear(index, place, index.linked.to[place], { most: mostVisited.word, each: worth.link })
  hear(index, place, index.linked.from[place], { most: mostVisited.word, each: worth.link })
  return index.hearing.best(shortlist, place)
}

function hearWords(index: RelatedIndex, place: number): void {
  const { subjects, hearing } = index
  const { starts, places, weights } = index.words
  const subject = subjects[place]
  for (let i = 0; subject && i < subject.ranks.length; i++) {
    const rank = subject.ranks[i] ?? 0
    const weight = worth.words * (subject.weights[i] ?? 0)
    const [start, end] = nearestIn(places, place, {
      most: mostVisited.word,
      from: starts[rank] ?? 0,
      to: starts[rank + 1] ?? 0,
    })
    for (let at = start; at < end; at++) hearing.add(places[at] ?? 0, weight * (weights[at] ?? 0))
    index.visited += end - start
  }
}

function hear(
  index: RelatedIndex,
  place: number,
  list: Postings = none,
  { most, each }: { most: number; each: number },
): void {
  const [start, end] = nearestIn(list, place, { most })
  for (let at = start; at < end; at++) index.hearing.add(list[at] ?? 0, each)
  index.visited += end - start
}

/** Compares two articles. */
export function likenessOf(index: RelatedIndex, one: number, other: number): Likeness {
  const topics = worth.topics * topicLikeness(index, one, other)
  const words = worth.words * wordLikeness(index, one, other)
  const isTo = index.linked.to[one]?.includes(other)
  const links = isTo ? 'to' : index.linked.from[one]?.includes(other) ? 'from' : undefined
  const isSameSection = index.traits[one]?.section === index.traits[other]?.section
  const score = topics + words + (links ? worth.link : 0) + (isSameSection ? worth.section : 0)
  return { score, topics, words, links, isSameSection }
}

/**
 * Shared topics weighed by their rarity: two articles about Georgia are closer than two about Russia. Every
 * article has a share of topics nobody named, or two that name one broad topic alone would be the same.
 */
function topicLikeness({ traits, rarities }: RelatedIndex, one: number, other: number): number {
  const [a, b] = [traits[one], traits[other]]
  if (!a || !b) return 0
  let shared = 0
  for (const topic of a.topics) if (b.topics.includes(topic)) shared += (rarities[topic] ?? 0) ** 2
  return shared === 0 ? 0 : shared / Math.sqrt(a.named * b.named)
}

function wordLikeness(index: RelatedIndex, one: number, other: number): number {
  const [a, b] = [index.subjects[one]?.weights, index.subjects[other]?.weights]
  let shared = 0
  eachShared(index, one, other, (i, j) => {
    shared += (a?.[i] ?? 0) * (b?.[j] ?? 0)
  })
  return shared
}

/** Where two articles hold the same telling word. Words of different languages are the same only in names. */
export function sharedWords(index: RelatedIndex, one: number, other: number): { i: number; j: number }[] {
  const shared: { i: number; j: number }[] = []
  eachShared(index, one, other, (i, j) => shared.push({ i, j }))
  return shared
}

function eachShared(
  { subjects, traits }: RelatedIndex,
  one: number,
  other: number,
  found: (i: number, j: number) => void,
): void {
  const [a, b] = [subjects[one], subjects[other]]
  if (!a || !b) return
  const [here, there] = [a.ranks, b.ranks]
  const isOneLanguage = traits[one]?.language === traits[other]?.language
  for (let i = 0, j = 0; i < here.length && j < there.length; ) {
    const difference = (here[i] ?? 0) - (there[j] ?? 0)
    if (difference === 0) {
      const isName = Math.min(a.kinds[i] ?? 0, b.kinds[j] ?? 0) >= kinds.part
      if (isOneLanguage || isName) found(i, j)
    }
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
}

const none = new Int32Array()
