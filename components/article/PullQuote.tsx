import type { ReactNode } from 'react'
import type { PropsOf } from '@/lib/content/vocabulary'
import { Attribution, type Known } from './Attribution'

type Props = PropsOf<'PullQuote'> &
  Known & {
    /** The words, exactly as said. */
    children?: ReactNode
  }

/** Somebody's own words, hung out of the text: what was said, by whom, where and when, and where to read it all. */
export function PullQuote({ children, dateText, seal, originalSeal, words, ...said }: Props) {
  const { source, lang } = said
  return (
    <figure className="pull-quote">
      <blockquote cite={source} lang={lang} dir={lang ? 'auto' : undefined}>
        {children}
      </blockquote>
      <figcaption>
        <Attribution {...{ said, dateText, seal, originalSeal, words }} />
      </figcaption>
    </figure>
  )
}
