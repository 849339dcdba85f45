import { type SearchEntry, searchEntry } from '../press/search-entry'

/** Words of an article. */
export const words = 800

/** About as many different words as a magazine uses in some years. */
const vocabularySize = 30_000
const authors = 60
const firstYear = 2006
const years = 20

/** The words of every article, the most common first. */
export const vocabulary = makeVocabulary()

/** Made-up articles whose words are as unevenly common as those of a language, the same ones every time. */
export function* syntheticEntries(count: number): Generator<SearchEntry> {
  const random = generator(2)
  // The n-th word is about n times rarer than the first.
  const draw = () => vocabulary[Math.floor(vocabularySize ** random()) - 1] ?? ''
  const text = (length: number) => Array.from({ length }, draw).join(' ')
  for (let i = 0; i < count; i += 1) {
    const year = String(firstYear + (i % years))
    const author = i % authors
    yield searchEntry(
      `/${year}/01/01/article-${i}/`,
      page(Array.from({ length: 8 }, () => text(words / 8))),
      {
        shown: {
          ...{
            title: text(8),
            dek: text(20),
            kicker: 'Section',
            authors: `Author ${author}`,
            day: `1 May ${year}`,
          },
          ...{
            image: `/images/${i.toString(16).padStart(12, '0')}-480.webp`,
            focus: undefined,
            language: undefined,
          },
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

function makeVocabulary(): string[] {
  const random = generator(1)
  return Array.from({ length: vocabularySize }, () => word(random))
}

function word(random: () => number): string {
  const letters = 'etaoinshrdlucmfwypvbgk'
  const letter = () => letters[Math.floor(random() * letters.length)] ?? ''
  return Array.from({ length: 3 + Math.floor(random() * 8) }, letter).join('')
}

/** Numbers from 0 to 1 that look drawn by lot (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
