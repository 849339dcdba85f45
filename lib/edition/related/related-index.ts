import { nothingTold } from '../../reading/reader'
import { lexicon } from '../../reading/terms'
import type { Edition, PublishedArticle } from '../gate'
import { spared } from '../spare'
import { linksBetween } from './links'
import { type Postings, postingsBy, type WordPostings, wordPostings } from './postings'
import { type Subject, subjectsOf } from './subjects'

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
  /** By rank of the word. */
  words: readonly WordPostings[]
  topics: ReadonlyMap<string, Postings>
  sections: ReadonlyMap<string, Postings>
  /** The articles each one links to, and is linked from, ascending. */
  linked: { to: readonly Postings[]; from: readonly Postings[] }
  /** What answers have cost so far, in postings visited: the measure that does not depend on the machine. */
  visited: number
}

/** Builds the index of an edition. */
export function relatedIndex(edition: Edition): RelatedIndex {
  const { articles } = edition
  const learned = articles.map(({ file }) => spared(edition, () => edition.inPassing(file), nothingTold))
  const subjects = subjectsOf(learned.map(({ terms }) => terms()))
  edition.storeTerms(articles.map(({ file }) => file))
  const by = <Key>(keysOf: (article: PublishedArticle) => Iterable<Key>) =>
    postingsBy(
      articles.flatMap((article, place) => Array.from(keysOf(article), (key) => [key, place] as const)),
    )
  return {
    edition,
    places: new Map(articles.map(({ id }, place) => [id, place])),
    slugs: new Map(articles.map(({ slug }, place) => [slug, place])),
    subjects,
    words: wordPostings(subjects),
    topics: by(({ topics }) => topics),
    sections: by(({ section }) => [section]),
    linked: linksBetween(
      edition,
      learned.map(({ facts }) => facts.links.map(({ url }) => url)),
    ),
    visited: 0,
  }
}

/** A word as an article writes it. */
export function writtenIn({ subjects }: RelatedIndex, place: number, i: number): string {
  return lexicon.word(subjects[place]?.written[i] ?? -1)
}
