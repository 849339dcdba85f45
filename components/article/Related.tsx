import type { CardView } from '@/lib/views'
import { Card } from '../site/Card'

interface Props {
  /** The name of the publication, for the heading. */
  publication: string
  /** The articles, most related first; nothing is shown when there are none. */
  cards: readonly CardView[]
}

/** Where to go on reading: a rail beside the text on a desk, a list after it on a phone. */
export function Related({ publication, cards }: Props) {
  if (cards.length === 0) return null
  return (
    <aside className="related" aria-labelledby="related">
      <h2 id="related" className="label">
        More from {publication}
      </h2>
      <ul>
        {cards.map((card) => (
          <li key={card.address}>
            <Card
              card={card}
              level="h3"
              sizes="(min-width: 68.75rem) 17rem, (min-width: 40rem) 30vw, 100vw"
            />
          </li>
        ))}
      </ul>
    </aside>
  )
}
