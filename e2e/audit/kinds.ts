export type KindName =
  | 'front'
  | 'listing'
  | 'author'
  | 'archive'
  | 'repeated'
  | 'article'
  | 'lite'
  | 'unlisted'
  | 'standing'

/** What a page is, and so what it owes a crawler. */
export interface Kind {
  name: KindName
  /** Whether it wants to be found, so that it is in a sitemap. */
  isFound: boolean
  /** Whether it lists articles and grows, so that it has a feed of its own. */
  hasFeed: boolean
  /** The types its graph must hold: each is a choice, or what the publication names its articles or itself. */
  types: readonly (readonly string[] | 'article' | 'house')[]
}

const house: Kind['types'] = [['WebSite'], 'house']
const collection: Kind['types'] = [['CollectionPage'], ['ItemList'], ['BreadcrumbList'], ...house]
const standing: Kind['types'] = [['WebPage'], ['BreadcrumbList'], ...house]
const signed = ['Person', 'Organization']

/** Every kind by the form of its address, which no list of addresses has to follow; the first that fits. */
const table: readonly (Kind & { address: RegExp })[] = [
  { name: 'front', address: /^\/$/, isFound: true, hasFeed: true, types: house },
  {
    name: 'article',
    address: /^\/\d{4}\/\d\d\/\d\d\/[^/]+\/$/,
    isFound: true,
    hasFeed: false,
    types: ['article', ['WebPage'], ['BreadcrumbList'], signed, ...house],
  },
  {
    name: 'archive',
    address: /^\/\d{4}\/(\d\d\/)?(page\/\d+\/)?$/,
    isFound: true,
    hasFeed: false,
    types: collection,
  },
  {
    name: 'author',
    address: /^\/authors\/[^/]+\/(page\/\d+\/)?$/,
    isFound: true,
    hasFeed: true,
    types: [['ProfilePage'], ['ItemList'], ['BreadcrumbList'], signed, ...house],
  },
  {
    name: 'listing',
    address: /^\/((sections|topics)\/[^/]+\/)?(page\/\d+\/)?$/,
    isFound: true,
    hasFeed: true,
    types: collection,
  },
  { name: 'lite', address: /^\/lite\//, isFound: false, hasFeed: false, types: [] },
  { name: 'unlisted', address: /^\/(search|gone|style)\//, isFound: false, hasFeed: false, types: [] },
  { name: 'standing', address: /^\/[^/]+\/$/, isFound: true, hasFeed: false, types: standing },
]

export const foundKinds: readonly KindName[] = table.filter(({ isFound }) => isFound).map(({ name }) => name)
export const listingKinds: readonly KindName[] = ['listing', 'author', 'archive']

/** A month that is all of its year, which no address says: the page itself asks not to be found beside it. */
export const repeatedKind: Kind = { name: 'repeated', isFound: false, hasFeed: false, types: collection }
export const everyKind: readonly KindName[] = [...table.map(({ name }) => name), repeatedKind.name]

/** What the page at an address is. Throws where no kind fits: a new one belongs into the table. */
export function kindOf(address: string): Kind {
  const kind = table.find((one) => one.address.test(address))
  if (!kind) throw new Error(`${address}: no kind of page has such an address. Add it to e2e/audit/kinds.ts.`)
  return kind
}
