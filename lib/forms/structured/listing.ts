import type { CollectionPage, ItemList, ProfilePage } from 'schema-dts'
import type { Edition } from '../../edition/gate'
import type { ListingPage } from '../../edition/listing'
import { authorId } from './author'
import { breadcrumbId } from './breadcrumb'
import { websiteId } from './publisher'

/** A page of a listing: of an author the profile, of anything else a collection. */
export function listingNode(
  edition: Edition,
  page: ListingPage,
  siteUrl: string,
): CollectionPage | ProfilePage {
  const url = `${siteUrl}${page.address}`
  const known = {
    '@id': url,
    url,
    name: page.title,
    description: page.description,
    inLanguage: edition.site.language,
    isPartOf: { '@id': websiteId(siteUrl) },
    breadcrumb: { '@id': breadcrumbId(url) },
  }
  if (page.kind !== 'author') {
    return { '@type': 'CollectionPage', ...known, mainEntity: { '@id': itemListId(url) } }
  }
  const entities = { mainEntity: { '@id': authorId(page.id, siteUrl) }, mentions: { '@id': itemListId(url) } }
  return { '@type': 'ProfilePage', ...known, ...entities }
}

/** The articles of a page of a listing, numbered on each page for itself: how many are newer changes with every one. */
export function itemList({ address, articles }: ListingPage, siteUrl: string): ItemList {
  return {
    '@type': 'ItemList',
    '@id': itemListId(`${siteUrl}${address}`),
    itemListOrder: 'https://schema.org/ItemListOrderDescending',
    itemListElement: articles.map((article, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: article.headline,
      url: `${siteUrl}${article.address}`,
    })),
  }
}

const itemListId = (url: string) => `${url}#articles`
