import type { Edition, PublishedArticle } from './gate'
import { type Day, dayOf, type Named } from './views'

/** A mistake mended after publication, as it stands on the page of its article. */
export interface CorrectionNote {
  /** The name of its place on the page, which lasts: its day, and its number when that day has several. */
  id: string
  /** `2008-08-28` */
  date: string
  text: string
}

/** The corrections of an article, in its own order. */
export function notesOf({ corrections }: Pick<PublishedArticle, 'corrections'>): CorrectionNote[] {
  return corrections.map(({ date, text }, i) => {
    const before = corrections.slice(0, i).filter((other) => other.date === date).length
    return { id: `correction-${date}${before > 0 ? `-${before + 1}` : ''}`, date, text }
  })
}

/** A mistake mended after publication, with the article that held it. */
export interface CorrectionView {
  day: Day
  text: string
  article: Named
  /** The language of the article, in which the correction is written. */
  language: string
  /** Where it stands: the article's address and its place there. */
  address: string
}

/** Every correction of the edition, newest first. */
export function correctionsOf(edition: Edition): readonly CorrectionView[] {
  if (edition.worked?.corrections) return edition.worked.corrections
  return edition.articles
    .flatMap((article) =>
      notesOf(article).map(({ id, date, text }) => ({
        day: dayOf(edition, date),
        text,
        article: { name: article.headline, address: article.address },
        language: article.language,
        address: `${article.address}#${id}`,
      })),
    )
    .sort((a, b) => (a.day.iso < b.day.iso ? 1 : a.day.iso > b.day.iso ? -1 : 0))
}
