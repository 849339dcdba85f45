import type { SeriesView } from '@/lib/edition/views'
import type { Words } from '@/lib/edition/words'

interface Props {
  series: SeriesView
  words: Words
}

/** At the end of a part: the part before it and the part after it. */
export function Continue({ series: { previous, next, name }, words }: Props) {
  return (
    <nav
      className="continue"
      aria-label={`${words.series}${words.colon}${name}${words.comma}${words.previous} / ${words.next}`}
    >
      {previous ? (
        <a href={previous.address} rel="prev">
          <small>{words.previous}</small> {previous.name}
        </a>
      ) : null}
      {next ? (
        <a href={next.address} rel="next">
          <small>{words.next}</small> {next.name}
        </a>
      ) : null}
    </nav>
  )
}
