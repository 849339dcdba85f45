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
