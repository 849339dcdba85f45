import type { ReactNode } from 'react'
import { type Attributed, Attribution } from './Attribution'

type Props = Attributed & {
  /** The words, exactly as said. */
  children?: ReactNode
}

/** Somebody's own words, hung out of the text: what was said, by whom, where and when, and where to read it all. */
export function PullQuote({ children, ...said }: Props) {
  const { source, lang } = said
  return (
    <figure className="pull-quote">
      <blockquote cite={source} lang={lang} dir={lang ? 'auto' : undefined}>
        {children}
      </blockquote>
      <figcaption>
        <Attribution {...said} />
      </figcaption>
    </figure>
  )
}
