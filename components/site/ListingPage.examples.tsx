import type { ListingPage as Data } from '@/lib/edition/listing'
import type { Named } from '@/lib/edition/views'
import { pages } from '../examples'
import { ListingPage } from './ListingPage'

/** A page of a listing, with nothing in it and no other beside it unless said otherwise. */
export function listing(said: Pick<Data, 'kind' | 'title'> & Partial<Data>): Data {
  return {
    ...{ id: '', address: '/style/', first: '/style/', description: '', articles: [] },
    ...{ number: undefined, newer: undefined, older: undefined },
    ...said,
  }
}

const trail: Named[] = [{ name: 'Style guide', address: '/style/' }]

export const examples = pages(ListingPage, ({ cards, words }) => ({
  'empty-listing': {
    page: listing({
      kind: 'topic',
      title: 'Specimen',
      description: 'Specimen. A topic nobody has written about.',
    }),
    cards: [],
    trail,
    words,
  },
  'listing-of-specimens': {
    page: listing({
      kind: 'section',
      title: 'Specimens',
      description: 'Specimen. Every article of the guide in one list, as a section would list them.',
      ...{ number: 2, newer: '/style/empty-listing/', older: '/style/empty-front/' },
    }),
    cards,
    trail,
    words,
  },
}))
