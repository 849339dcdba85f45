import { pages } from '../examples'
import { CorrectionsPage } from './CorrectionsPage'

export const examples = pages(CorrectionsPage, ({ page, cards, writeDay, words }) => ({
  'no-corrections': { corrections: [], words },
  'all-corrections': {
    corrections: cards.slice(0, 3).flatMap(({ headline, address }) =>
      page('many-corrections').corrections.map(({ id, date, text }) => ({
        day: { iso: date, text: writeDay(date) },
        text,
        article: { name: headline, address },
        language: 'en',
        address: `${address}#${id}`,
      })),
    ),
    words,
  },
}))
