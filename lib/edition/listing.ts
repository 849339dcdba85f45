import { archiveAddress, authorAddress, pageAddress, sectionAddress, topicAddress } from '../content/address'
import { monthAndYear } from '../words/dates'
import { catalogueOf, oncePerEdition } from './catalogue'
import type { Edition, PublishedArticle } from './gate'

/** Articles on a further page of a listing: enough to browse, few enough to be light. The first has up to twice as many. */
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

/** One page of a listing: the first, with what is newest, or a further one, which stays as it is. */
export interface ListingPage extends Listing {
  /** The address of the first page, which is the listing's own. */
  first: string
  /** Of a further page, counted from the oldest, which is 1. */
  number: number | undefined
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
      return {
        kind: 'author',
        id,
        address: authorAddress(id),
        title: name,
        ...texts(bio ?? `${name}, ${site.name}`, signed),
      }
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

/**
 * The pages of a listing, newest articles first. A further page is full when it is made and then stands still: it knows
 * of nothing newer than itself but where that is. What has come since waits on the first, which never has less than a page.
 */
export function pagesOf(listing: Listing): ListingPage[] {
  const { within, ...frame } = listing
  const { address: first, articles } = frame
  const count = Math.max(0, Math.floor(articles.length / pageSize) - 1)
  const addressOf = (number: number) =>
    number < 1 || number > count ? undefined : pageAddress(first, number)
  const rest = articles.length - count * pageSize
  const newest = { first, articles: articles.slice(0, rest), number: undefined, newer: undefined }
  const further = Array.from({ length: count }, (_, i): ListingPage => {
    const number = count - i
    const from = rest + i * pageSize
    return {
      ...frame,
      address: pageAddress(first, number),
      articles: articles.slice(from, from + pageSize),
      ...{ first, number, newer: addressOf(number + 1) ?? first, older: addressOf(number - 1) },
    }
  })
  return [{ ...listing, ...newest, older: addressOf(count) }, ...further]
}
