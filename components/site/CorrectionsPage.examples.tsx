import { pages } from '../style/examples'
import { CorrectionsPage } from './CorrectionsPage'

export const examples = pages(CorrectionsPage, ({ page, cards, writeDay, words }) => ({
  'no-corrections': { corrections: [], words },
  'all-corrections': {
    corrections: cards.slice(0, 3).flatMap(({ headline, address }) =>
      page('many-corrections').article.corrections.map(({ date, text }) => ({
        day: { iso: date, text: writeDay(date) },
        text,
        article: { name: headline, address },
      })),
    ),
    words,
  },
}))
