import type { ReactNode } from 'react'
import type { PropsOf } from '@/lib/vocabulary'

type Props = PropsOf<'PullQuote'> & {
  /** The words, exactly as said. */
  children?: ReactNode
  /** Writes the day they were said for readers. */
  dateText: string | undefined
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
}: Props) {
  return (
    <figure className="pull-quote">
      <blockquote cite={source} lang={lang} dir={lang ? 'auto' : undefined}>
        {children}
      </blockquote>
      <figcaption>
        <cite>{speaker}</cite>
        {role ? `, ${role}` : ''}
        {place || date ? ' · ' : ''}
        {place}
        {place && date ? ', ' : ''}
        {date ? <time dateTime={date}>{dateText}</time> : null}
        {' · '}
        <a href={source}>Source</a>
      </figcaption>
      {original ? (
        <details>
          <summary>Show the original</summary>
          <p lang={originalLang} dir="auto">
            {original}
          </p>
        </details>
      ) : null}
    </figure>
  )
}
