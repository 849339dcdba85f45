import { contextAddress, correctionsAddress, searchAddress } from '../../content/address'
import type { SealedSource } from '../../content/schema/source'
import { dataFilesOf } from '../../figures/files'
import { pictureFilesOf, portraitFileOf, recordingFilesOf } from '../../pictures/illustrations'
import type { Picture } from '../../pictures/picture'
import { catalogueOf } from '../catalogue'
import { hasContext, mentionsOf, relianceOf } from '../context'
import { correctionsOf } from '../corrections'
import { frontOf } from '../front'
import type { Edition, PublishedArticle, Worked } from '../gate'
import type { ListingPage } from '../listing'
import { navigationOf } from '../navigation'
import { type Page, pagesOfEdition } from '../pages'
import { sourcesFor } from '../quotations'
import { indexOf, relatedTo } from '../related'
import { translationsOf } from '../translations'
import { ageOf } from '../views'
import { waysOf } from '../ways'
import { digestOf, type Part, partOf } from './part'
import type { House, Outline, Slice } from './slice'

/** Cuts an edition into what each of its pages is made from. */
export class Slices {
  readonly #pages: ReadonlyMap<string, Page>
  readonly #addresses: ReadonlySet<string>
  readonly #house: Part<House>
  readonly #cards = new Map<PublishedArticle, Promise<OnCard>>()

  /** @param siteUrl where the site is published, without a closing slash */
  constructor(
    private readonly edition: Edition,
    private readonly siteUrl: string,
  ) {
    const { site, sections, pages, articles } = edition
    this.#pages = pagesOfEdition(edition)
    this.#addresses = new Set(articles.map(({ address }) => address))
    this.#house = partOf({
      // What the front page or programs alone are told is no reason to print an article anew.
      site: { ...site, lead: undefined, indexNow: undefined, security: undefined, crawlers: {} },
      sections: sections.map((section) => ({ ...section, description: '' })),
      pages: pages.map((page) => ({ ...page, description: '' })),
      words: edition.ownWords,
      styles: edition.ownStyles,
      navigation: navigationOf(edition),
      hasContext: hasContext(edition),
    })
  }

  /** Everything that is made for an address. */
  async at(address: string): Promise<Slice> {
    const page = this.#pages.get(address)
    if (page?.kind === 'article') return this.#article(address, page.article)
    if (page?.kind === 'listing') return this.#listing(address, page.listing)
    if (page?.kind === 'standing') {
      const { file } = page.standing
      return { ...this.#bare(address, page), texts: [this.#text(file)], sources: this.#sources(file) }
    }
    const bare = this.#bare(address, { kind: 'fixed' }, this.#fixed(address))
    return address === contextAddress ? { ...bare, ...this.#cardsOf([...this.edition.cards.keys()]) } : bare
  }

  async #article(address: string, article: PublishedArticle): Promise<Slice> {
    const { edition } = this
    const related = relatedTo(indexOf(edition), article)
    const { series: seriesBy, bySlug } = catalogueOf(edition)
    const series = seriesBy.get(article.slug)
    const facts = edition.factsOf(article.file)
    const mentions = mentionsOf(edition, article)
    const translations = translationsOf(edition, article)
    const { texts, cards: contexts } = this.#cardsOf(mentions.map(({ id }) => id))
    const cards = await Promise.all(related.map((one) => this.#card(one.article)))
    const parts = (series?.parts ?? []).flatMap((slug) => bySlug.get(slug) ?? [])
    return {
      ...this.#bare(
        address,
        { kind: 'article', id: article.id },
        {
          years: ageOf(edition, article),
          mentions,
          related: related.map(({ article: { id }, reason }) => ({ id, reason })),
          translations,
          linked: [
            ...facts.links.flatMap(({ url }) => this.#articleAt(url)),
            ...translations.map((translation) => translation.address),
          ],
        },
      ),
      texts: [this.#text(article.file), ...texts],
      cards: contexts,
      articles: [
        partOf(article),
        ...cards.map((card) => card.article),
        // A part that is also related is there already.
        ...parts
          .filter((part) => part !== article && !related.some((one) => one.article === part))
          .map(partOfSeries),
      ],
      authors: article.authors.flatMap((id) => this.#named(edition.authors, id)),
      topics: article.topics.flatMap((id) => this.#named(edition.topics, id)),
      series: series ? [partOf(series)] : [],
      sources: this.#sources(article.file),
      pictures: [
        ...(await Promise.all(pictureFilesOf(article, facts).map((file) => this.#picture(file)))),
        ...cards.flatMap((card) => card.picture ?? []),
      ],
      recordings: recordingFilesOf(article, facts).map((file) => partOf(edition.recordingOf(file))),
      data: dataFilesOf(article, facts).map((file) => partOf(edition.dataOf(file))),
    }
  }

  async #listing(address: string, listing: ListingPage): Promise<Slice> {
    const { edition } = this
    const { articles, ...rest } = listing
    const isFirst = listing.kind === 'front' && listing.number === undefined
    const cards = await Promise.all(articles.map((article) => this.#card(article)))
    const front = isFirst ? await frontOf(edition, { ...listing, articles: [] }, articles) : undefined
    return {
      ...this.#bare(
        address,
        { kind: 'listing', listing: rest, ids: articles.map(({ id }) => id) },
        front ? { front } : {},
      ),
      articles: cards.map((card) => card.article),
      authors: listing.kind === 'author' ? this.#named(edition.authors, listing.id) : [],
      pictures: [...(await this.#portrait(listing)), ...cards.flatMap((card) => card.picture ?? [])],
    }
  }

  /** Of an author, on the first page of what they have written. */
  async #portrait({ kind, id, number }: ListingPage): Promise<Part<Picture>[]> {
    const author = kind === 'author' && number === undefined ? this.edition.authors.get(id) : undefined
    const file = author && portraitFileOf(author)
    return file ? [await this.#picture(file)] : []
  }

  #fixed(address: string): Worked {
    if (address === searchAddress) return { ways: waysOf(this.edition) }
    if (address === contextAddress) return { reliance: relianceOf(this.edition) }
    if (address === correctionsAddress) return { corrections: correctionsOf(this.edition) }
    return {}
  }

  /** Context cards, with what their texts say. */
  #cardsOf(ids: readonly string[]): Pick<Slice, 'texts' | 'cards'> {
    const cards = ids.flatMap((id) => this.edition.cards.get(id) ?? [])
    return { texts: cards.map(({ file }) => this.#text(file)), cards: cards.map((card) => partOf(card)) }
  }

  #bare(address: string, outline: Outline, worked: Worked = {}): Slice {
    return {
      address,
      house: this.#house,
      outline: partOf(outline),
      ...{ texts: [], articles: [], authors: [], topics: [], series: [], sources: [], cards: [] },
      ...{ pictures: [], recordings: [], data: [] },
      worked: partOf(worked),
    }
  }

  #named<T extends object>(all: ReadonlyMap<string, T>, id: string): Part<T>[] {
    const found = all.get(id)
    return found ? [partOf(found)] : []
  }

  /** What the quotations of a text were held to. */
  #sources(file: string): Part<SealedSource>[] {
    const { sources, factsOf } = this.edition
    return sourcesFor(factsOf(file).quotations, sources).map((source) => partOf(source))
  }

  #text(file: string): Slice['texts'][number] {
    const { factsOf, textOf, nameOf } = this.edition
    return {
      file,
      digest: digestOf(nameOf(file)),
      // Read when a page is printed: to know that it need not be, the name is enough.
      get value() {
        return { file, text: textOf(file), facts: factsOf(file) }
      },
    }
  }

  /** The path of an article that a text leads to, as the text has it. */
  #articleAt(url: string): string[] {
    const path = url.startsWith(this.siteUrl) ? url.slice(this.siteUrl.length) : url
    return this.#addresses.has(path) ? [path] : []
  }

  async #picture(file: string): Promise<Part<Picture>> {
    return partOf(await this.edition.pictureOf(file))
  }

  /** What other pages show of an article, which is a part of many of them. */
  #card(article: PublishedArticle): Promise<OnCard> {
    const known = this.#cards.get(article) ?? this.#newCard(article)
    this.#cards.set(article, known)
    return known
  }

  async #newCard(article: PublishedArticle): Promise<OnCard> {
    const { hero, folder } = article
    return {
      article: partOf({
        ...article,
        ...unsaid,
        hero: hero && { ...hero, caption: '', credit: '', licence: '', licenceUrl: undefined },
      }),
      picture: hero && (await this.#picture(`${folder}/${hero.file}`)),
    }
  }
}

interface OnCard {
  article: Part<PublishedArticle>
  picture: Part<Picture> | undefined
}

/** What the foot and the margin of an article say, and no other page. */
const unsaid = {
  ...{ sources: [], related: [], formerly: [], corrections: [], topics: [], authors: [] },
  ...{ adaptedFrom: undefined, dateline: undefined, updated: undefined, context: undefined },
  translationOf: undefined,
}

/** What the other parts of a series say of one. */
function partOfSeries(article: PublishedArticle): Part<PublishedArticle> {
  return partOf({ ...article, ...unsaid, hero: undefined, dek: '' })
}
