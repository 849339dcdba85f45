import type { ReactNode } from 'react'

interface Props {
  /** The name of the page. */
  title: string
  /** The text. */
  children: ReactNode
}

/** A page that stands for as long as the publication does. */
export function StandingPage({ title, children }: Props) {
  return (
    <main id="content" className="page">
      <h1 className="standing-title">{title}</h1>
      <div className="prose standing">{children}</div>
    </main>
  )
}
