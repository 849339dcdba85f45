import type { FrontView } from '@/lib/edition/front'
import { pages } from '../examples'
import { FrontPage } from './FrontPage'
import { listing } from './ListingPage.examples'

export const examples = pages(FrontPage, ({ publication, page, cards, quotation, words }) => {
  const [lead, ...others] = cards
  const { text, dateText, ...said } = quotation
  const empty: FrontView = {
    ...{ name: publication, lead: undefined, seconds: [], river: [], statement: undefined, topics: [] },
    page: listing({ kind: 'front', title: publication }),
  }
  const day = (iso: string, written: string) => ({ iso, text: written })
  return {
    'empty-front': { front: empty, words },
    'front-of-specimens': {
      front: {
        ...empty,
        lead,
        seconds: others.slice(0, 2),
        river: [
          { day: day('2025-06-26', '26 June 2025'), cards: others.slice(2, 5) },
          { day: day('2020-10-21', '21 October 2020'), cards: others.slice(5, 6) },
        ],
        statement: {
          quotation: { ...said, text },
          day: day(said.date ?? '', dateText ?? ''),
          article: { name: lead?.headline ?? '', address: lead?.address ?? '' },
        },
        topics: page('five-authors').view.topics,
      },
      words,
    },
  }
})
