import { basename } from 'node:path'
import { articleAddress } from '../content/address'
import { publicFiles } from '../content/public-files'
import type { Publication } from '../content/publication'
import type { ReadArticle } from '../content/read/article'
import { site } from '../content/schema/site'
import { slugOf } from '../content/slugs'
import { addressesOf, type Occupant } from '../edition/addresses'
import type { Edition, PublishedArticle } from '../edition/gate'
import { speaking } from '../edition/words'
import { dataOf } from '../figures/files'
import { pictureOf } from '../pictures/picture'
import { recordingOf } from '../pictures/recording'
import { noFacts } from '../reading/facts'
import { nothingTold } from '../reading/reader'

/** The addresses of the site, and what cannot be told of them. */
export interface KnownAddresses {
  /** What stands at each address, or will: never, for a draft. */
  occupied: ReadonlyMap<string, Occupant>
  /** The files that are copied as they are, by their addresses. */
  files: ReadonlyMap<string, string>
  /** Articles whose front matter has a fault, so that their day is unknown. What they may make is not judged. */
  undated: ReadonlySet<string>
  /** Where the site is published, as `site.yaml` says; undefined while that has a fault. */
  siteUrl: string | undefined
}

/** Every address that the content will ever have as it is now. */
export function knownAddresses(publication: Publication): KnownAddresses {
  const undated = publication.articles.filter(({ article }) => !article).map(slugOf)
  return {
    occupied: addressesOf(everything(publication)),
    files: publicFiles(publication.contentDir),
    undated: new Set(undated),
    siteUrl: publication.site?.url,
  }
}

/** The edition at the end of time, drafts among it. A file with a fault stands for what it will hold. */
function everything(publication: Publication): Edition {
  const { ids, sections, topics, authors } = publication
  const facts = publication.site ?? placeholder
  const articles = publication.articles.flatMap((read) => inTime(read, facts.timeZone))
  const named = <T>(
    names: ReadonlySet<string>,
    known: ReadonlyMap<string, T>,
    other: Omit<T, 'id' | 'name'>,
  ) => new Map([...names].map((id) => [id, known.get(id) ?? { ...other, id, name: id }] as const))
  return {
    now: new Date(8.64e15),
    isPreview: true,
    factsOf: () => noFacts,
    textOf: () => '',
    nameOf: () => '',
    pictureOf,
    recordingOf,
    dataOf,
    inPassing: () => nothingTold,
    storeTerms: () => {},
    isWhole: () => true,
    site: facts,
    ownWords: publication.words,
    ownStyles: publication.styles,
    wordsFor: speaking(facts.language, publication.words),
    authors: named(ids.authors, authors, { kind: 'person', folder: '' }),
    sections: [...named(ids.sections, sections, { description: '', order: 0 }).values()],
    cards: new Map(publication.cards.flatMap(({ card }) => (card ? [[card.id, card] as const] : []))),
    mentionsIn: () => [],
    topics: named(ids.topics, topics, { description: '' }),
    series: [],
    sources: [],
    articles,
    withdrawn: [],
    redirects: publication.redirects,
    pages: publication.pages.map(({ page, source: { file } }) => {
      const id = basename(file, '.mdx')
      return page ?? { id, file, title: id, description: '', order: 0 }
    }),
  }
}

/** What stands for facts that cannot be read; of it, only the zone makes addresses. */
const placeholder = site.parse({
  ...{ name: '-', tagline: '-', description: '-', url: 'https://site.example', language: 'en' },
  ...{ timeZone: 'UTC', email: 'desk@site.example' },
})

function inTime({ article }: ReadArticle, timeZone: string): PublishedArticle[] {
  if (!article) return []
  const address = articleAddress(article, timeZone)
  return [{ ...article, address, ...(article.status === 'ready' ? {} : { unpublished: 'draft' }) }]
}

/** Whether an address may be that of an article whose day is unknown, or of a list that it makes longer. */
export function mayBecome(address: string, { undated }: KnownAddresses): boolean {
  if (undated.size === 0) return false
  const [, slug = ''] = /^(?:\/lite)?\/\d{4}\/\d{2}\/\d{2}\/([^/]+)\//.exec(address) ?? []
  return undated.has(slug) || /^\/(?:topics\/[^/]+|\d{4}|\d{4}\/\d{2})\/|\/page\/\d+\/$/.test(address)
}
