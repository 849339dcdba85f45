import { pages } from '../examples'
import { ContextPage } from './ContextPage'

export const examples = pages(ContextPage, ({ words, writeDay, cards }) => ({
  'context-cards': {
    cards: [
      {
        ...{ id: 'northmark', kind: 'place' as const, file: '', name: 'Northmark', language: 'en' },
        address: '/context/#northmark',
        lines: [{ label: `${words.context.members} (2)`, text: 'Upper Mark and Marksend' }],
        record: [
          { label: writeDay('2012-03-01'), date: '2012-03-01', text: `${words.context.joined}: Marksend` },
        ],
        sources: [{ title: 'The roll of the towns' }],
        reviewed: '2026-11-01',
        articles: cards.slice(0, 2).map(({ headline, address }) => ({ name: headline, address })),
        text: <p>The neighbour of Examplia beyond the river.</p>,
        own: {},
      },
    ],
    writeDay,
    words,
  },
}))
