import type { Edition } from './edition'
import { type Day, dayOf, type Named } from './views'

/** A mistake mended after publication, with the article that held it. */
export interface CorrectionView {
  day: Day
  text: string
  article: Named
}

/** Every correction of the edition, newest first. */
export function correctionsOf(edition: Edition): CorrectionView[] {
  return edition.articles
    .flatMap(({ corrections, headline, address }) =>
      corrections.map(({ date, text }) => ({
        day: dayOf(edition, date),
        text: text,
        article: { name: headline, address },
      })),
    )
    .sort((a, b) => (a.day.iso < b.day.iso ? 1 : a.day.iso > b.day.iso ? -1 : 0))
}
