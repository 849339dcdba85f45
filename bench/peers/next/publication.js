import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import matter from 'gray-matter'

const content = join(process.cwd(), 'content')
const read = (name) => JSON.parse(readFileSync(join(content, `${name}.json`), 'utf8'))

export const authors = read('authors')
export const sections = read('sections')
export const topics = read('topics')

const articlesDir = join(content, 'articles')

/** Newest first; texts are the compiler's affair. */
export const articles = readdirSync(articlesDir)
  .flatMap((year) => readdirSync(join(articlesDir, year)).map((slug) => articleOf(year, slug)))
  .sort((a, b) => b.published - a.published)

export const articleAt = new Map(articles.map((article) => [article.address, article]))

function articleOf(year, slug) {
  const { data } = matter(readFileSync(join(articlesDir, year, slug, 'article.mdx'), 'utf8'))
  const day = data.published.toISOString().slice(0, 10)
  return { ...data, day, year, slug, address: `/${day.replaceAll('-', '/')}/${slug}/` }
}

const years = [...new Set(articles.map(({ year }) => year))].map((id) => ({
  id,
  name: id,
  description: `Articles of ${id}.`,
}))

const kinds = [
  ['sections', sections, ({ section }) => [section]],
  ['topics', topics, (article) => article.topics],
  ['authors', authors, (article) => article.authors],
  ['years', years, ({ year }) => [year]],
]

/** Every list, with its articles. */
export const lists = kinds.flatMap(([kind, all, idsOf]) => {
  const members = new Map(all.map(({ id }) => [id, []]))
  for (const article of articles) for (const id of idsOf(article)) members.get(id).push(article)
  return all.map((list) => ({ ...list, kind, articles: members.get(list.id) }))
})
