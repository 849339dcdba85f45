import type { ReactNode } from 'react'
import type { CardLine, ContextView } from '@/lib/edition/context'
import type { Words } from '@/lib/edition/words'
import { CardLines } from './CardLines'

interface Props {
  /** What it is called, on which day it is seen, and where all of it stands. */
  card: Pick<ContextView, 'name' | 'standing' | 'address'>
  /** What was so. */
  lines: readonly CardLine[]
  /** What changed since. */
  since: readonly CardLine[]
  /** The language of the card, where the page around it speaks another. */
  own: { lang?: string; dir?: 'ltr' | 'rtl' }
  /** Writes a day, a month or a year for readers. */
  writeDay: (day: string) => string
  words: Words
  /** What the thing is. */
  children: ReactNode
}

/**
 * What a thing was on the day of the article that mentions it, and what changed since; closed until a reader asks. It is
 * none of the words of the article, so a search does not find the article by it.
 */
export function ContextCard({ card, lines, since, own, writeDay, words, children }: Props) {
  const { name, standing, address } = card
  return (
    <details className="note context" data-pagefind-ignore="">
      <summary>
        {name}
        {words.comma}
        <time dateTime={standing.day}>{words.context.asOf(writeDay(standing.day))}</time>
      </summary>
      <div {...own}>{children}</div>
      <CardLines lines={lines} own={own} />
      {since.length > 0 ? (
        <>
          <p className="note-title">{words.context.since}</p>
          <CardLines lines={since} own={own} />
        </>
      ) : null}
      <p>
        <a href={address}>{words.context.more}</a>
      </p>
    </details>
  )
}
