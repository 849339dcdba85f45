import type { StandingPage } from '../../content/read/page'
import type { Author, Section, Series, SiteFacts, Topic } from '../../content/schema/site'
import type { Picture } from '../../pictures/picture'
import type { Facts } from '../../reading/facts'
import type { Edition, PublishedArticle, Worked } from '../gate'
import type { ListingPage } from '../listing'
import type { Page } from '../pages'
import { digestOf, type Part } from './part'

/** What stands at the address: an article and a listing name their articles by id, which are parts of their own. */
export type Outline =
  | { kind: 'article'; id: string }
  | { kind: 'listing'; listing: Omit<ListingPage, 'articles'>; ids: readonly string[] }
  | { kind: 'standing'; standing: StandingPage }
  | { kind: 'fixed' }

/** What all pages show of the publication. */
export interface House {
  site: SiteFacts
  sections: readonly Section[]
  pages: readonly StandingPage[]
}

/** What a page takes from the text of its article. */
export interface Text {
  file: string
  text: string
  facts: Facts
}

/**
 * Everything that the page at an address, and the forms and images beside it, may be made from: whoever has the slice
 * needs no other content, and meets none. What has the same parts is the same page.
 */
export interface Slice {
  address: string
  house: Part<House>
  outline: Part<Outline>
  texts: readonly Part<Text>[]
  articles: readonly Part<PublishedArticle>[]
  authors: readonly Part<Author>[]
  topics: readonly Part<Topic>[]
  series: readonly Part<Series>[]
  pictures: readonly Part<Picture>[]
  worked: Part<Worked>
}

/** The digests of a slice's parts by their names, for whoever asks why a page is printed. */
export function digestsOf({ address: _, ...parts }: Slice): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, 'digest' in part ? part.digest : joined(part)]),
  )
}

function joined(parts: readonly Part[]): string {
  const digests = parts.map(({ digest }) => digest)
  return digests.length > 1 ? digestOf(digests.join()) : (digests[0] ?? '')
}

/** A slice as an edition of its own, in which nothing else is. */
export function editionOf(slice: Slice): Edition {
  const { site, sections, pages } = slice.house.value
  const texts = new Map(slice.texts.map(({ value }) => [value.file, value]))
  const pictures = new Map(slice.pictures.map(({ value }) => [value.file, value]))
  const alien = (name = 'The archive'): never => {
    throw new Error(`${name} is no part of what ${slice.address} is made from.`)
  }
  const held = <T>(found: T | undefined, name: string): T => {
    return found ?? alien(name)
  }
  return {
    get now(): Date {
      return alien('The moment')
    },
    isPreview: false,
    site,
    sections,
    pages,
    authors: byId(slice.authors),
    topics: byId(slice.topics),
    series: slice.series.map(({ value }) => value),
    articles: slice.articles.map(({ value }) => value),
    withdrawn: [],
    redirects: [],
    factsOf: (file) => held(texts.get(file), file).facts,
    textOf: (file) => held(texts.get(file), file).text,
    nameOf: alien,
    inPassing: alien,
    storeTerms: () => alien(),
    isWhole: () => alien(),
    pictureOf: async (file) => held(pictures.get(file), file),
    worked: slice.worked.value,
  }
}

function byId<T extends { id: string }>(parts: readonly Part<T>[]): Map<string, T> {
  return new Map(parts.map(({ value }) => [value.id, value]))
}

/** What stands at the address of a slice, in the edition that was made of it; undefined for a page no content makes. */
export function pageOf({ outline: { value: outline } }: Slice, { articles }: Edition): Page | undefined {
  const named = (id: string) => articles.filter((article) => article.id === id)
  if (outline.kind === 'standing') return outline
  if (outline.kind === 'listing') {
    return { kind: 'listing', listing: { ...outline.listing, articles: outline.ids.flatMap(named) } }
  }
  const [article] = outline.kind === 'article' ? named(outline.id) : []
  return article && { kind: 'article', article }
}
