import type { ReactNode } from 'react'
import type { PropsOf } from '@/lib/content/vocabulary'
import type { Words } from '@/lib/edition/words'

type Props = PropsOf<'PullQuote'> & {
  /** The words, exactly as said. */
  children?: ReactNode
  /** Writes the day they were said for readers. */
  dateText: string | undefined
  words: Words
}

/** Somebody's own words, hung out of the text: what was said, by whom, where and when, and where to read it all. */
export function PullQuote({
  children,
  speaker,
  role,
  place,
  date,
  dateText,
  source,
  lang,
  original,
  originalLang,
  words,
}: Props) {
  return (
    <figure className="pull-quote">
      <blockquote cite={source} lang={lang} dir={lang ? 'auto' : undefined}>
        {children}
      </blockquote>
      <figcaption>
        <p>
          <cite>{speaker}</cite>
          {role ? `${words.comma}${role}` : ''}
          {place || date ? ' · ' : ''}
          {place}
          {place && date ? words.comma : ''}
          {date ? <time dateTime={date}>{dateText}</time> : null}
          {' · '}
          <a href={source}>{words.source}</a>
        </p>
        {original ? (
          <details>
            <summary>{words.original}</summary>
            <p lang={originalLang} dir="auto">
              {original}
            </p>
          </details>
        ) : null}
      </figcaption>
    </figure>
  )
}
