import type { ReactNode } from 'react'
import type { Named } from '@/lib/edition/views'
import type { Words } from '@/lib/edition/words'
import { Trail } from './Trail'

interface Props {
  /** The name of the page. */
  title: string
  /** From the front page to this one. */
  trail: readonly Named[]
  words: Words
  /** The text. */
  children: ReactNode
}

/** A page that stands for as long as the publication does. */
export function StandingPage({ title, trail, words, children }: Props) {
  return (
    <>
      <main id="content" className="page">
        <h1 className="standing-title">{title}</h1>
        <div className="prose standing">{children}</div>
      </main>
      <Trail trail={trail} words={words} />
    </>
  )
}
