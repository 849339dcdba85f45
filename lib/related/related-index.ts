import type { Edition, PublishedArticle } from '../edition'
import { spared } from '../spare'
import { type Contents, lexicon, nothing } from './contents'
import { linksBetween } from './links'
import { rememberedContents } from './memory'
import { type Postings, postingsBy } from './postings'
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
  words: ReadonlyMap<number, Postings>
  topics: ReadonlyMap<string, Postings>
  sections: ReadonlyMap<string, Postings>
  /** The articles each one links to, and is linked from, ascending. */
  linked: { to: readonly Postings[]; from: readonly Postings[] }
  /** What answers have cost so far, in postings visited: the measure that does not depend on the machine. */
  visited: number
}

/**
 * Builds the index of an edition; each body is read and parsed once in a process, until its file changes.
 * @param contentsOf where the words of an article come from; its file, unless told otherwise
 */
export function relatedIndex(
  edition: Edition,
  contentsOf: (article: PublishedArticle) => Contents = rememberedContents,
): RelatedIndex {
  const { articles } = edition
  const contents = articles.map((article) => spared(edition, () => contentsOf(article), nothing))
  const subjects = subjectsOf(contents)
  const by = <Key>(keysOf: (article: PublishedArticle, place: number) => Iterable<Key>) =>
    postingsBy(
      articles.flatMap((article, place) =>
        Array.from(keysOf(article, place), (key) => [key, place] as const),
      ),
    )
  return {
    edition,
    places: new Map(articles.map(({ id }, place) => [id, place])),
    slugs: new Map(articles.map(({ slug }, place) => [slug, place])),
    subjects,
    words: by((_, place) => subjects[place]?.ranks ?? []),
    topics: by(({ topics }) => topics),
    sections: by(({ section }) => [section]),
    linked: linksBetween(
      edition,
      contents.map(({ links }) => links),
    ),
    visited: 0,
  }
}

/** A word as an article writes it. */
export function writtenIn({ subjects }: RelatedIndex, place: number, i: number): string {
  return lexicon.word(subjects[place]?.written[i] ?? -1)
}
