import type { ReactNode } from 'react'
import { type Attributed, Attribution } from './Attribution'

type Props = Attributed & {
  /** The words, exactly as said. */
  children?: ReactNode
}

/** Somebody's own words as a block of the text; amid the words of a paragraph they have a note instead. */
export function Quote({ children, ...said }: Props) {
  const { source, lang } = said
  return (
    <figure className="quote">
      <blockquote cite={source} lang={lang} dir={lang ? 'auto' : undefined}>
        {children}
      </blockquote>
      <figcaption>
        <Attribution {...said} />
      </figcaption>
    </figure>
  )
}
