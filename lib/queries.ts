import type { Edition, PublishedArticle } from './edition'

export function articleAt(edition: Edition, address: string): PublishedArticle | undefined {
  return edition.articles.find((article) => article.address === address)
}

export function articlesIn(edition: Edition, section: string): PublishedArticle[] {
  return edition.articles.filter((article) => article.section === section)
}

export function articlesBy(edition: Edition, author: string): PublishedArticle[] {
  return edition.articles.filter((article) => article.authors.includes(author))
}

/** The newest article with a hero leads; without one, the newest. */
export function leadOf(edition: Edition): PublishedArticle | undefined {
  return edition.articles.find(({ hero }) => hero) ?? edition.articles[0]
}

/** Hand-picked articles in the editor's order, then those that share most topics, newest first among equals. */
export function relatedTo(edition: Edition, article: PublishedArticle, count = 3): PublishedArticle[] {
  const others = edition.articles.filter(({ id }) => id !== article.id)
  const picked = article.related.flatMap((slug) => others.find((other) => other.slug === slug) ?? [])
  const shared = (other: PublishedArticle) =>
    other.topics.filter((topic) => article.topics.includes(topic)).length * 2 +
    (other.section === article.section ? 1 : 0)
  const alike = others
    .filter((other) => !picked.includes(other) && shared(other) > 0)
    .sort((a, b) => shared(b) - shared(a))
  return [...picked, ...alike].slice(0, count)
}
