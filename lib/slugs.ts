import type { Publication } from './publication'
import type { ReadArticle } from './read/article'

/** The part of an article's id that other files name it by. */
export function slugOf({ id }: Pick<ReadArticle, 'id'>): string {
  return id.slice(id.indexOf('/') + 1)
}

/**
 * Which article each slug names. Articles name one another by their slugs, whatever their years, so no two may have
 * one: the first has it, in the order of their paths.
 */
export function articlesBySlug({ articles }: Pick<Publication, 'articles'>): Map<string, ReadArticle> {
  const bySlug = new Map<string, ReadArticle>()
  for (const article of articles) if (!bySlug.has(slugOf(article))) bySlug.set(slugOf(article), article)
  return bySlug
}
