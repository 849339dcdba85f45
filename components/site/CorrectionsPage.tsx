import type { CorrectionView } from '@/lib/edition/corrections'
import type { Words } from '@/lib/edition/words'
import { ListingHead } from './ListingHead'

interface Props {
  corrections: readonly CorrectionView[]
  words: Words
}

/** Every mistake we mended, in one place. */
export function CorrectionsPage({ corrections, words }: Props) {
  return (
    <main id="content" className="page">
      <ListingHead kind="" title={words.corrections} description={words.correctionsDek} />
      {corrections.length === 0 ? <p className="empty">{words.noCorrections}</p> : null}
      <ul className="correction-list">
        {corrections.map(({ day, text, article, address }) => (
          <li key={address}>
            <time dateTime={day.iso}>{day.text}</time>
            <p>{text}</p>
            <p>
              <a href={address}>{article.name}</a>
            </p>
          </li>
        ))}
      </ul>
    </main>
  )
}
