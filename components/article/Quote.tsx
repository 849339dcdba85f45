import type { ReactNode } from 'react'
import type { PropsOf } from '@/lib/content/vocabulary'
import { Attribution, type Known } from './Attribution'

type Props = PropsOf<'Quote'> &
  Known & {
    /** The words, exactly as said. */
    children?: ReactNode
  }

/** Somebody's own words as a block of the text; amid the words of a paragraph they have a note instead. */
export function Quote({ children, dateText, seal, originalSeal, words, ...said }: Props) {
  const { source, lang } = said
  return (
    <figure className="quote">
      <blockquote cite={source} lang={lang} dir={lang ? 'auto' : undefined}>
        {children}
      </blockquote>
      <figcaption>
        <Attribution {...{ said, dateText, seal, originalSeal, words }} />
      </figcaption>
    </figure>
  )
}
