import type { ReactNode } from 'react'
import type { PropsOf } from '@/lib/content/vocabulary'
import type { Words } from '@/lib/edition/words'

type Props = PropsOf<'Code'> & {
  /** The code, coloured when the page was made. */
  children?: ReactNode
  words: Words
}

/** A block of code with its name, and where it is from. */
export function Code({ children, title, source, words }: Props) {
  return (
    <figure className="listing">
      <figcaption className="caption">
        {title}
        {source ? ' · ' : ''}
        {source ? <a href={source}>{words.source}</a> : null}
      </figcaption>
      {children}
    </figure>
  )
}
