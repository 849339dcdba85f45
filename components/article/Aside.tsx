import type { ReactNode } from 'react'
import type { PropsOf } from '@/lib/content/vocabulary'

type Props = PropsOf<'Aside'> & {
  /** The note, in Markdown. */
  children?: ReactNode
}

/** A short note beside the argument, for readers who want the background. */
export function Aside({ title, children }: Props) {
  return (
    <aside className="note" aria-label={title}>
      <p className="note-title">{title}</p>
      {children}
    </aside>
  )
}
