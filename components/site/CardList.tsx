import type { CardView } from '@/lib/edition/views'
import type { Words } from '@/lib/edition/words'
import { Card } from './Card'

interface Props {
  cards: readonly CardView[]
  /** What to say when there is none. */
  empty: string
  words: Words
}

/** A list of articles, newest first, in the one rhythm that every listing has. */
export function CardList({ cards, empty, words }: Props) {
  if (cards.length === 0) return <p className="empty">{empty}</p>
  return (
    <ul className="card-list">
      {cards.map((card) => (
        <li key={card.address}>
          <Card card={card} level="h2" sizes="(min-width: 40rem) 15rem, 100vw" words={words} />
        </li>
      ))}
    </ul>
  )
}
