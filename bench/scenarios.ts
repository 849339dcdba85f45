import type { Content } from './content'
import { type Seed, syntheticLists, withOneEdit } from './synthetic'

/** What happened to the publication before a build. */
export interface Scenario {
  name: string
  change(content: Content, seed: Seed): Promise<void>
  /** Whether it says something with images that it does not say without. */
  withImages: boolean
}

/** Newsrooms correct what they printed last: an article of the front page and of every feed. */
const editedBefore = 3

const renamed = 'author-7'

/** In the order in which they follow each other, each on top of the one before. */
export const scenarios: readonly Scenario[] = [
  { name: 'clean', withImages: true, change: async () => {} },
  { name: 'again', withImages: false, change: async () => {} },
  {
    ...{ name: 'one edit', withImages: true },
    change: (content, { count }) => content.writeText(count - editedBefore, withOneEdit),
  },
  {
    ...{ name: 'one new article', withImages: false },
    change: (content, { count }) => content.writeText(count),
  },
  {
    ...{ name: 'author renamed', withImages: false },
    change: (content) => content.writeLists(withOneRenamed()),
  },
]

/** The publication as it was before any of them. */
export async function undo(content: Content, { count }: Seed): Promise<void> {
  await content.writeText(count - editedBefore)
  await content.removeArticle(count)
  await content.writeLists(syntheticLists())
}

function withOneRenamed() {
  const lists = syntheticLists()
  const authors = lists.authors.map((author) =>
    author.id === renamed ? { ...author, name: `${author.name} Other` } : author,
  )
  return { ...lists, authors }
}
