import type { ContextCard } from '../../content/read/card'
import type { StandingPage } from '../../content/read/page'
import type { Author, Section, Series, SiteFacts, Topic } from '../../content/schema/site'
import type { SealedSource } from '../../content/schema/source'
import type { OwnWords } from '../../content/schema/words'
import type { DataFile } from '../../figures/files'
import type { Picture } from '../../pictures/picture'
import type { Recording } from '../../pictures/recording'
import type { Facts } from '../../reading/facts'
import type { Edition, PublishedArticle, Worked } from '../gate'
import type { ListingPage } from '../listing'
import type { Page } from '../pages'
import type { Named } from '../views'
import { speaking } from '../words'
import type { Part } from './part'

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
  words: OwnWords
  styles: string
  navigation: readonly Named[]
  hasContext: boolean
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
  texts: readonly (Part<Text> & { file: string })[]
  articles: readonly Part<PublishedArticle>[]
  authors: readonly Part<Author>[]
  topics: readonly Part<Topic>[]
  series: readonly Part<Series>[]
  sources: readonly Part<SealedSource>[]
  cards: readonly Part<ContextCard>[]
  pictures: readonly Part<Picture>[]
  recordings: readonly Part<Recording>[]
  data: readonly Part<DataFile>[]
  worked: Part<Worked>
}

/** Something a page is made from: a name that an editor knows it by, and its digest. */
export type MadeFrom = [name: string, digest: string]

/** All that a page is made from, in order. */
export function namesOf(slice: Slice): MadeFrom[] {
  const { address: _, house, outline, worked, texts, articles, authors, topics, ...others } = slice
  const { series, sources, cards, pictures, recordings, data, ...unnamed } = others
  // A part without a name would be left out of the key: it is no program then.
  unnamed satisfies Record<string, never>
  const named = (kind: string, parts: readonly Part<{ id: string }>[]) =>
    parts.map(({ value, digest }): MadeFrom => [`${kind} ${value.id}`, digest])
  return [
    ['what every page shows of the publication', house.digest],
    ['what stands at the address', outline.digest],
    ['what the whole edition says of it', worked.digest],
    ...texts.map(({ file, digest }): MadeFrom => [`the text ${file}`, digest]),
    ...named('article', articles),
    ...named('author', authors),
    ...named('topic', topics),
    ...named('series', series),
    ...named('source', sources),
    ...named('context card', cards),
    ...pictures.map(({ value, digest }): MadeFrom => [`image ${value.file}`, digest]),
    ...recordings.map(({ value, digest }): MadeFrom => [`recording ${value.file}`, digest]),
    ...data.map(({ value, digest }): MadeFrom => [`data ${value.file}`, digest]),
  ]
}

/** A slice as an edition of its own, in which nothing else is. */
export function editionOf(slice: Slice): Edition {
  const { site, sections, pages, words, styles, navigation, hasContext } = slice.house.value
  const texts = new Map(slice.texts.map(({ value }) => [value.file, value]))
  const pictures = new Map(slice.pictures.map(({ value }) => [value.file, value]))
  const recordings = new Map(slice.recordings.map(({ value }) => [value.file, value]))
  const data = new Map(slice.data.map(({ value }) => [value.file, value]))
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
    ownWords: words,
    ownStyles: styles,
    wordsFor: speaking(site.language, words),
    sections,
    pages,
    authors: byId(slice.authors),
    topics: byId(slice.topics),
    cards: byId(slice.cards),
    mentionsIn: alien,
    series: slice.series.map(({ value }) => value),
    sources: slice.sources.map(({ value }) => value),
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
    recordingOf: (file) => held(recordings.get(file), file),
    dataOf: (file) => held(data.get(file), file),
    worked: { ...slice.worked.value, navigation, hasContext },
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
