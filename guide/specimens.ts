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

/** Authors that stand in where an article has more of them than the house has. */
const standIns = ['one', 'two', 'three', 'four', 'five'].map(
  (number): Author => ({
    id: `specimen-${number}`,
    name: `Specimen author ${number}`,
    role: 'specimen',
    bio: 'Signs nothing outside the style guide.',
    kind: 'person',
    folder: '',
  }),
)

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
    cards: [],
    houseStyle: undefined,
    site: edition.site,
  })
  const authors = new Map([...edition.authors, ...standIns.map((author) => [author.id, author] as const)])
  return {
    ...edition,
    factsOf: (file) => (isSpecimen({ file }) ? specimens.of(file) : edition.factsOf(file)),
    inPassing: (file) => (isSpecimen({ file }) ? specimens.ofOther(file) : edition.inPassing(file)),
    textOf: (file) => (isSpecimen({ file }) ? specimens.textOf(file) : edition.textOf(file)),
    mentionsIn: (file) => (isSpecimen({ file }) ? specimens.mentionsIn(file) : edition.mentionsIn(file)),
    nameOf: (file) => (isSpecimen({ file }) ? specimens.nameOf(file) : edition.nameOf(file)),
    // The terms of specimens are nothing the publication's next process asks for.
    storeTerms: () => {},
    articles: [
      ...readSpecimens().map((specimen) => filed(specimen, { ...edition, authors })),
      ...edition.articles.slice(0, trueArticles),
    ],
    authors,
  }
}

/** The specimens as that edition files them. */
export function specimensIn(edition: Edition): PublishedArticle[] {
  return edition.articles.filter(isSpecimen)
}

function isSpecimen({ file }: Pick<PublishedArticle, 'file'>): boolean {
  return file.startsWith(`${specimenFolder}/`)
}

/** A specimen names sections, topics and authors; where the publication has none of that name, another takes its place. */
function filed(specimen: PublishedArticle, { sections, authors, articles }: Edition): PublishedArticle {
  const [section = specimen.section] = present(
    [specimen.section],
    sections.map(({ id }) => id),
  )
  return {
    ...specimen,
    section,
    authors: present(specimen.authors, [...authors.keys()]),
    topics: present(specimen.topics, [...new Set(articles.flatMap(({ topics }) => topics))]),
  }
}

/** As many of the names there are as are asked for, those that are meant among them, in their places. */
function present(meant: readonly string[], there: readonly string[]): string[] {
  const others = there.filter((name) => !meant.includes(name))
  return meant.flatMap((name) => (there.includes(name) ? name : (others.shift() ?? [])))
}
