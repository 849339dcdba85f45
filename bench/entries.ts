import { type SearchEntry, searchEntry } from '../press/search-entry'
import { generator, Prose } from './words'

/** Words of an entry's text. */
export const words = 800

const authors = 60
const firstYear = 2006
const years = 20

/** Made-up entries of the search index, the same ones every time. */
export function* syntheticEntries(count: number): Generator<SearchEntry> {
  const prose = new Prose(generator(2))
  for (let i = 0; i < count; i += 1) {
    const year = String(firstYear + (i % years))
    const author = i % authors
    yield searchEntry(
      `/${year}/01/01/article-${i}/`,
      page(Array.from({ length: 8 }, () => prose.words(words / 8))),
      {
        shown: {
          title: prose.words(8),
          dek: prose.words(20),
          kicker: 'Section',
          authors: `Author ${author}`,
          day: `1 May ${year}`,
          image: `/images/${i.toString(16).padStart(12, '0')}-480.webp`,
          focus: undefined,
          language: undefined,
        },
        filters: { section: [`section-${i % 6}`], author: [`author-${author}`], year: [year] },
      },
    )
  }
}

function page(paragraphs: readonly string[]): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}.</p>`).join('')
  return `<html lang="en"><body><main><article>${body}</article></main></body></html>`
}
