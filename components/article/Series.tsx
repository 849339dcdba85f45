import type { SeriesView } from '@/lib/edition/views'
import type { Words } from '@/lib/edition/words'

interface Props {
  series: SeriesView
  words: Words
}

/** Where one is in a series, and its other parts. */
export function Series({ series, words }: Props) {
  return (
    <nav className="note series" aria-label={`${words.series}${words.colon}${series.name}`}>
      <p className="note-title">
        {series.name} · {words.part(series.part, series.parts.length)}
      </p>
      <ol>
        {series.parts.map(({ headline, address }) => (
          <li key={address ?? ''}>
            {address ? <a href={address}>{headline}</a> : <span aria-current="page">{headline}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
