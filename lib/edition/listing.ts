import { archiveAddress, authorAddress, pageAddress, sectionAddress, topicAddress } from '../content/address'
import { monthAndYear } from '../content/dates'
import { catalogueOf, oncePerEdition } from './catalogue'
import type { Edition, PublishedArticle } from './gate'

/** Articles on a page of a listing: enough to browse, few enough for every page to weigh the same. */
export const pageSize = 12

/** A list of articles with an address of its own. */
export interface Listing {
  kind: 'front' | 'section' | 'topic' | 'author' | 'year' | 'month'
  /** The name in its address: an id, `2008` or `2008/08`. */
  id: string
  address: string
  title: string
  description: string
  /** Newest first. */
  articles: readonly PublishedArticle[]
  /** Smaller listings that make it up: the months of a year. */
  within?: readonly { name: string; address: string }[]
  /** True of a month that is all of its year: the same articles twice are not to be found twice. */
  isRepeated?: boolean
}

/** One page of a listing. */
export interface ListingPage extends Listing {
  /** From 1. */
  number: number
  /** How many pages there are; at least 1. */
  count: number
  newer: string | undefined
  older: string | undefined
}

/** Every listing of an edition. */
export const listingsOf: (edition: Edition) => readonly Listing[] = oncePerEdition(made)

function made(edition: Edition): Listing[] {
  const { site, articles, sections, topics, authors } = edition
  const { bySection, byTopic, byAuthor } = catalogueOf(edition)
  return [
    { kind: 'front', id: '', address: '/', title: site.name, description: site.description, articles },
    ...sections.map(({ id, name, description }): Listing => {
      const inside = bySection.get(id) ?? []
      return { kind: 'section', id, address: sectionAddress(id), title: name, ...texts(description, inside) }
    }),
    ...[...topics.values()].flatMap(({ id, name, description }): Listing[] => {
      const about = byTopic.get(id) ?? []
      // A topic of drafts alone is one that readers do not know of yet.
      if (about.length === 0) return []
      return [{ kind: 'topic', id, address: topicAddress(id), title: name, ...texts(description, about) }]
    }),
    ...[...authors.values()].map(({ id, name, bio }): Listing => {
      const signed = byAuthor.get(id) ?? []
      return { kind: 'author', id, address: authorAddress(id), title: name, ...texts(bio, signed) }
    }),
    ...archive(edition),
  ]
}

function texts(description: string, articles: readonly PublishedArticle[]) {
  return { description: description, articles }
}

/** The years and months in which something was published. */
function archive(edition: Edition): Listing[] {
  const { site } = edition
  const { byTime } = catalogueOf(edition)
  const titled = (id: string, title: string) => ({
    id,
    address: archiveAddress(id),
    title,
    description: `${site.name}, ${title}.`,
    articles: byTime.get(id) ?? [],
  })
  const ids = [...byTime.keys()]
  const countIn = (id: string) => byTime.get(id)?.length
  const months = ids
    .filter((id) => id.length > 4)
    .map(
      (id): Listing => ({
        kind: 'month',
        ...titled(id, monthAndYear(id, site.language)),
        isRepeated: countIn(id) === countIn(id.slice(0, 4)),
      }),
    )
  const monthsOf = new Map<string, Listing[]>()
  for (const month of months) {
    const year = month.id.slice(0, 4)
    monthsOf.set(year, [...(monthsOf.get(year) ?? []), month])
  }
  const years = ids
    .filter((id) => id.length === 4)
    .map((id): Listing => {
      const within = monthsOf.get(id) ?? []
      return {
        kind: 'year',
        ...titled(id, id),
        within: within.map(({ title, address }) => ({ name: title, address })),
      }
    })
  return [...years, ...months]
}

/** The pages of a listing, the first at the listing's own address. */
export function pagesOf(listing: Listing): ListingPage[] {
  const count = Math.max(1, Math.ceil(listing.articles.length / pageSize))
  const addressOf = (number: number) =>
    number < 1 || number > count ? undefined : pageAddress(listing.address, number)
  return Array.from({ length: count }, (_, i) => ({
    ...listing,
    address: pageAddress(listing.address, i + 1),
    articles: listing.articles.slice(i * pageSize, (i + 1) * pageSize),
    number: i + 1,
    count,
    newer: addressOf(i),
    older: addressOf(i + 2),
  }))
}
