import { getCollection } from 'astro:content'
import authors from '../content/authors.json'
import sections from '../content/sections.json'
import topics from '../content/topics.json'

export { authors, sections, topics }

const newestFirst = (a, b) => b.data.published - a.data.published

export const articles = (await getCollection('articles')).sort(newestFirst)

export const dayOf = ({ data }) => data.published.toISOString().slice(0, 10)

export function addressOf(article) {
  return `/${dayOf(article).replaceAll('-', '/')}/${article.id.split('/').at(1)}/`
}

const years = [...new Set(articles.map((article) => dayOf(article).slice(0, 4)))].map((id) => ({
  id,
  name: id,
  description: `Articles of ${id}.`,
}))

const kinds = [
  ['sections', sections, ({ data }) => [data.section]],
  ['topics', topics, ({ data }) => data.topics],
  ['authors', authors, ({ data }) => data.authors],
  ['years', years, (article) => [dayOf(article).slice(0, 4)]],
]

/** Every list, with its articles. */
export const lists = kinds.flatMap(([kind, all, idsOf]) => {
  const members = new Map(all.map(({ id }) => [id, []]))
  for (const article of articles) for (const id of idsOf(article)) members.get(id).push(article)
  return all.map((list) => ({ ...list, kind, articles: members.get(list.id) }))
})
