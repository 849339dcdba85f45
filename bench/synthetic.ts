import { capital, generator, Prose, vocabulary } from './words'

/** Words of an article's text. */
export const wordsOfArticle = 800

const authorCount = 60
const sectionCount = 6
const topicCount = 24
const kinds = ['news', 'opinion', 'analysis']

/** Articles are spread evenly from the first day to the last, whatever their number. */
const firstDay = Date.UTC(2006, 0, 1, 9)
const lastDay = Date.UTC(2025, 11, 31, 9)

/** An article links to one that many before it. */
const before = 20

export interface SyntheticArticle {
  slug: string
  year: string
  /** Where it is published, by every system. */
  address: string
  /** Front matter and Markdown: the same bytes for every system. */
  text: string
}

/** An author, a section or a topic. */
export interface Listed {
  id: string
  name: string
  description: string
}

export interface Lists {
  authors: readonly Listed[]
  sections: readonly Listed[]
  topics: readonly Listed[]
}

/** Those whom articles name. */
export function syntheticLists(): Lists {
  const prose = new Prose(generator(4))
  const list = (what: string, count: number, words: number): Listed[] =>
    Array.from({ length: count }, (_, n) => ({
      id: `${what}-${n}`,
      name: prose.words(words).split(' ').map(capital).join(' '),
      description: prose.sentence(12),
    }))
  return {
    authors: list('author', authorCount, 2),
    sections: list('section', sectionCount, 1),
    topics: list('topic', topicCount, 2),
  }
}

/** What a publication is made from: the same, and every byte of it is the same. */
export interface Seed {
  /** Articles that it begins with. One more has the next number. */
  count: number
  /** Whether each has a hero, beside it as `hero.jpg`. */
  images: boolean
}

/** A made-up article. */
export function syntheticArticle(number: number, seed: Seed): SyntheticArticle {
  const random = generator(1000 + number)
  const prose = new Prose(random)
  const { slug, published, address } = placeOf(number, seed)
  const among = (count: number) => Math.floor(random() * count)
  const ids = (what: string, count: number, how: number) =>
    [...new Set(Array.from({ length: how }, () => `${what}-${among(count)}`))].join(', ')
  const fields = [
    `headline: ${prose.line(7)}`,
    `dek: ${prose.sentence(20)}`,
    `kind: ${kinds[among(kinds.length)]}`,
    `section: section-${among(sectionCount)}`,
    `topics: [${ids('topic', topicCount, 1 + among(3))}]`,
    `authors: [${ids('author', authorCount, among(10) === 0 ? 2 : 1)}]`,
    `published: ${published}`,
    'status: ready',
    ...(seed.images ? heroFields(prose) : []),
  ]
  const link = number < before ? '/' : placeOf(number - before, seed).address
  return {
    ...{ slug, address, year: published.slice(0, 4) },
    text: `---\n${fields.join('\n')}\n---\n\n${body(prose, number, link)}\n`,
  }
}

/** Words that stand in no article. */
export const marks = { edit: 'zzedited', rename: 'Zzrenamed' }

/** The text of an article with its first sentence written otherwise. */
export function withOneEdit(text: string): string {
  const sentence = `${new Prose(generator(5)).line(18)} ${marks.edit}.`
  return text.replace(/(?<=\n---\n\n)[^.]+\./, sentence)
}

function placeOf(number: number, { count }: Seed) {
  const moment = new Date(firstDay + (number / count) * (lastDay - firstDay)).toISOString()
  const slug = `article-${number}`
  return {
    slug,
    published: `${moment.slice(0, 19)}Z`,
    address: `/${moment.slice(0, 10).replaceAll('-', '/')}/${slug}/`,
  }
}

function heroFields(prose: Prose): string[] {
  return [
    'hero:',
    '  file: hero.jpg',
    `  alt: ${prose.sentence(12)}`,
    `  caption: ${prose.sentence(12)}`,
    `  credit: ${prose.line(2)}`,
    '  licence: Public domain',
  ]
}

/** Seven paragraphs under three headings, a list, a quotation, a link to another article and one elsewhere. */
function body(prose: Prose, number: number, link: string): string {
  const paragraph = () => prose.paragraph(5, 19)
  const heading = () => `## ${prose.line(5)}`
  const linked = (address: string) =>
    `${prose.line(6)} [${prose.words(4)}](${address}) ${prose.words(9)}. ${prose.paragraph(4, 19)}`
  return [
    paragraph(),
    linked(link),
    heading(),
    paragraph(),
    Array.from({ length: 5 }, () => `- ${prose.sentence(12)}`).join('\n'),
    heading(),
    paragraph(),
    `> ${prose.paragraph(2, 20)}`,
    linked(`https://example.org/${vocabulary[number % vocabulary.length]}`),
    heading(),
    paragraph(),
    paragraph(),
    prose.sentence(20),
  ].join('\n\n')
}
