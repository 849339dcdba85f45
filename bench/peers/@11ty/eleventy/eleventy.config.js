import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Image from '@11ty/eleventy-img'

const read = (name) => JSON.parse(readFileSync(join('content', `${name}.json`), 'utf8'))

export default function configure(config) {
  const [authors, sections, topics] = ['authors', 'sections', 'topics'].map(read)
  config.addGlobalData('sections', sections)
  config.addGlobalData('authorOf', Object.fromEntries(authors.map((author) => [author.id, author])))
  config.addGlobalData('topicOf', Object.fromEntries(topics.map((topic) => [topic.id, topic])))
  config.addFilter('day', dayOf)

  config.addCollection('articles', newestFirst)
  config.addCollection('lists', (api) => {
    const articles = newestFirst(api)
    const yearOf = ({ data }) => dayOf(data.published).slice(0, 4)
    const years = [...new Set(articles.map(yearOf))].map((id) => ({
      id,
      name: id,
      description: `Articles of ${id}.`,
    }))
    const kinds = [
      ['sections', sections, ({ data }) => [data.section]],
      ['topics', topics, ({ data }) => data.topics],
      ['authors', authors, ({ data }) => data.authors],
      ['years', years, (article) => [yearOf(article)]],
    ]
    return kinds.flatMap(([kind, all, idsOf]) => {
      const members = new Map(all.map(({ id }) => [id, []]))
      for (const article of articles) for (const id of idsOf(article)) members.get(id).push(article)
      return all.map((list) => ({ ...list, kind, articles: members.get(list.id) }))
    })
  })

  config.addAsyncShortcode('hero', async (hero, inputPath) => {
    const images = await Image(join(dirname(inputPath), hero.file), {
      widths: [480, 960, 1440],
      formats: ['webp'],
      outputDir: '_site/img/',
      filenameFormat: (id, _source, width, format) =>
        `${basename(dirname(inputPath))}-${id}-${width}.${format}`,
    })
    const attributes = { alt: hero.alt, sizes: '100vw', loading: 'eager' }
    return `<figure>${Image.generateHTML(images, attributes)}<figcaption>${hero.caption} ${hero.credit}</figcaption></figure>`
  })

  return { dir: { input: '.', output: '_site' }, markdownTemplateEngine: false, htmlTemplateEngine: 'njk' }
}

function newestFirst(api) {
  return api.getFilteredByGlob('content/articles/**/article.md').sort((a, b) => b.date - a.date)
}

function dayOf(date) {
  return new Date(date).toISOString().slice(0, 10)
}
