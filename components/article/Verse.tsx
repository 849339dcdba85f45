import type { ReactNode } from 'react'
import type { PropsOf } from '@/lib/content/vocabulary'
import type { Words } from '@/lib/edition/words'

type Props = PropsOf<'Verse'> & {
  /** The lines, in stanzas. */
  children?: ReactNode
  words: Words
}

/** Lines of a poem, a song or a play: each ends where it was ended, and begins as far in. */
export function Verse({ children, author, title, source, lang, words }: Props) {
  return (
    <figure className="verse">
      <blockquote cite={source} lang={lang} dir={lang ? 'auto' : undefined}>
        {children}
      </blockquote>
      <figcaption className="caption">
        {author}
        {title ? words.comma : ''}
        {title ? <cite>{title}</cite> : null}
        {source ? ' · ' : ''}
        {source ? <a href={source}>{words.source}</a> : null}
      </figcaption>
    </figure>
  )
}
