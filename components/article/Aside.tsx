import type { ReactNode } from 'react'
import type { PropsOf } from '@/lib/content/vocabulary'

type Props = PropsOf<'Aside'> & {
  /** The note, in Markdown. */
  children?: ReactNode
}

/**
 * A short note beside the argument, for readers who want the background. It is a part of the article: an `<aside>` is
 * left out where a browser shows the article alone.
 */
export function Aside({ title, children }: Props) {
  return (
    <section className="note" role="note" aria-label={title}>
      <p className="note-title">{title}</p>
      {children}
    </section>
  )
}
