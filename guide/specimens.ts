import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Refused } from '../lib/content/problem'
import { type ReadArticle, readArticle } from '../lib/content/read/article'
import type { Author } from '../lib/content/schema/site'
import { Source } from '../lib/content/source'
import type { Edition, PublishedArticle } from '../lib/edition/gate'
import { typesetArticle } from '../lib/edition/typeset'
import { Reader } from '../lib/reading/reader'

/** Articles that strain a page: written like any other, and shown in the style guide alone. */
export const specimenFolder = 'guide/specimens'

/** Authors that stand in where an article has more of them than the house has desks. */
const standIns: Author[] = [
  { id: 'specimen-one', name: 'The first specimen author', ...standIn() },
  { id: 'specimen-two', name: 'The second specimen author', ...standIn() },
]

function standIn() {
  return {
    role: 'specimen',
    bio: 'Signs nothing outside the style guide.',
    kind: 'person' as const,
    folder: '',
  }
}

/** How many articles of the true edition stand among the specimens, to be related to. */
const trueArticles = 12

/** The specimens, each at its address in the guide. Throws `Refused` when one breaks a rule of front matter. */
export function readSpecimens(): PublishedArticle[] {
  return specimenFiles().map(({ article, problems }) => {
    if (!article) throw new Refused(problems)
    return { ...typesetArticle(article), address: stateAddress(article.slug) }
  })
}

function specimenFiles(): ReadArticle[] {
  return readdirSync(join(/*turbopackIgnore: true*/ process.cwd(), specimenFolder))
    .sort()
    .map((id) => readArticle(Source.read(`${specimenFolder}/${id}/article.mdx`), 'en'))
}

/** Where the guide shows a whole page in one of its states. */
export function stateAddress(id: string): string {
  return `/style/${id}/`
}

/** An edition of the specimens, with the true edition around them. */
export function specimenEdition(edition: Edition): Edition {
  const specimens = new Reader({
    articles: specimenFiles(),
    pages: [],
    houseStyle: undefined,
    site: edition.site,
  })
  return {
    ...edition,
    factsOf: (file) => (file.startsWith(`${specimenFolder}/`) ? specimens.of(file) : edition.factsOf(file)),
    articles: [...readSpecimens(), ...edition.articles.slice(0, trueArticles)],
    authors: new Map([...edition.authors, ...standIns.map((author) => [author.id, author] as const)]),
  }
}
