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

/** The files of made-up articles, in Markdown, with the headings, links, notes and images that real ones have. */
export function* syntheticArticles(count: number): Generator<{ id: string; text: string }> {
  const random = generator(3)
  const draw = () => vocabulary[Math.floor(vocabularySize ** random()) - 1] ?? ''
  let last = ''
  const drawOther = () => {
    let drawn = draw()
    while (drawn === last) drawn = draw()
    last = drawn
    return drawn
  }
  const sentence = (length: number) => {
    const text = Array.from({ length }, drawOther).join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
  const paragraph = () => Array.from({ length: 5 }, () => sentence(20)).join(' ')
  for (let i = 0; i < count; i += 1) {
    const year = firstYear + (i % years)
    const before = i < years ? '' : `[${sentence(4)}](/${year}/01/01/article-${i - years}/)`
    const parts = Array.from({ length: words / 100 }, (_, n) =>
      n % 3 === 2 ? `## ${sentence(4)}\n\n${paragraph()}` : `${paragraph()} ${before}`.trim(),
    )
    yield {
      id: `${year}/article-${i}`,
      text: `${fields(sentence, year)}\n${parts.join('\n\n')}[^1]\n\n[^1]: ${sentence(8)}\n`,
    }
  }
}

function fields(sentence: (length: number) => string, year: number): string {
  return `---
headline: ${sentence(7)}
dek: ${sentence(20)}
kind: analysis
section: security
topics: [georgia]
authors: [staff]
published: ${year}-01-01T09:00:00Z
status: ready
hero:
  file: hero.jpg
  alt: ${sentence(12)}
  caption: ${sentence(12)}
  credit: ${sentence(2)}
  licence: Public domain
---
`
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
