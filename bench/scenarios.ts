import type { Content } from './content'
import { marks, type Seed, syntheticArticle, syntheticLists, withOneEdit } from './synthetic'

/** What happened to the publication before a build. */
export interface Scenario {
  name: string
  change(content: Content, seed: Seed): Promise<void>
  /** The number of an article whose page shows what happened, by a word of it. */
  proof(seed: Seed): { number: number; word: string }
  /** Whether it says something with images that it does not say without. */
  withImages: boolean
}

/** Newsrooms correct what they printed last: an article of the front page and of every feed. */
const editedBefore = 3

/** In the order in which they follow each other, each on top of the one before. */
export const scenarios: readonly Scenario[] = [
  { name: 'clean', withImages: true, change: async () => {}, proof: (seed) => wordOf(0, seed) },
  { name: 'again', withImages: false, change: async () => {}, proof: (seed) => wordOf(0, seed) },
  {
    ...{ name: 'one edit', withImages: true },
    change: (content, { count }) => content.writeText(count - editedBefore, withOneEdit),
    proof: ({ count }) => ({ number: count - editedBefore, word: marks.edit }),
  },
  {
    ...{ name: 'one new article', withImages: false },
    change: (content, { count }) => content.writeText(count),
    proof: (seed) => wordOf(seed.count, seed),
  },
  {
    ...{ name: 'author renamed', withImages: false },
    change: (content, seed) => content.writeLists(withOneRenamed(seed)),
    proof: ({ count }) => ({ number: count - 1, word: marks.rename }),
  },
]

/** The publication as it was before any of them. */
export async function undo(content: Content, { count }: Seed): Promise<void> {
  await content.writeText(count - editedBefore)
  await content.removeArticle(count)
  await content.writeLists(syntheticLists())
}

/** A word of an article: the last of its first sentence. */
function wordOf(number: number, seed: Seed) {
  const [, word = ''] = /\n---\n\n[^.]* (\w+)\./.exec(syntheticArticle(number, seed).text) ?? []
  return { number, word }
}

/** The first author of the newest article has another name. */
function withOneRenamed(seed: Seed) {
  const { text } = syntheticArticle(seed.count - 1, seed)
  const [, renamed] = /^authors: \[(author-\d+)/m.exec(text) ?? []
  const lists = syntheticLists()
  const authors = lists.authors.map((author) =>
    author.id === renamed ? { ...author, name: `${author.name} ${marks.rename}` } : author,
  )
  return { ...lists, authors }
}
