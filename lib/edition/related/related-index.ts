import { nothingTold } from '../../reading/reader'
import { lexicon } from '../../reading/terms'
import type { Edition } from '../gate'
import { spared } from '../spare'
import { Hearing } from './likeness'
import { linksBetween } from './links'
import { type Postings, type WordPostings, wordPostings } from './postings'
import { Rarity } from './rarity'
import { type Subject, subjectsOf } from './subjects'
import { type Traits, traitsOf } from './traits'

/**
 * What relates the articles of an edition, looked up instead of compared: one entry an article in numbers, and
 * for every rare word, topic and section the list of articles that have it. An article goes by its place in
 * the edition.
 */
export interface RelatedIndex {
  edition: Edition
  /** By article id. */
  places: ReadonlyMap<string, number>
  /** By slug. */
  slugs: ReadonlyMap<string, number>
  subjects: readonly Subject[]
  traits: readonly Traits[]
  words: WordPostings
  /** By number of the topic, as `traits` has it; beside them, how much each one tells. */
  topics: readonly Postings[]
  rarities: readonly number[]
  /** By number of the section. */
  sections: readonly Postings[]
  /** The articles each one links to, and is linked from, ascending. */
  linked: { to: readonly Postings[]; from: readonly Postings[] }
  /** Where candidates are counted, one question after another. */
  hearing: Hearing
  /** What answers have cost so far, in postings visited: the measure that does not depend on the machine. */
  visited: number
}

/** Builds the index of an edition. */
export function relatedIndex(edition: Edition): RelatedIndex {
  const { articles } = edition
  const learned = articles.map(({ file }) => spared(edition, () => edition.inPassing(file), nothingTold))
  const rarity = new Rarity(articles.length)
  const subjects = subjectsOf(
    learned.map(({ terms }) => terms()),
    rarity,
  )
  edition.storeTerms(articles.map(({ file }) => file))
  return {
    edition,
    places: new Map(articles.map(({ id }, place) => [id, place])),
    slugs: new Map(articles.map(({ slug }, place) => [slug, place])),
    subjects,
    words: wordPostings(subjects),
    ...traitsOf(articles, rarity),
    linked: linksBetween(
      edition,
      learned.map(({ facts }) => facts.links.map(({ url }) => url)),
    ),
    hearing: new Hearing(articles.length),
    visited: 0,
  }
}

/** A word as an article writes it. */
export function writtenIn({ subjects }: RelatedIndex, place: number, i: number): string {
  return lexicon.word(subjects[place]?.written[i] ?? -1)
}
