import type { RelatedView } from '@/lib/edition/views'
import type { Words } from '@/lib/edition/words'
import { Card } from '../site/Card'

interface Props {
  /** What the rail is called. */
  heading: string
  /** The articles, most related first; nothing is shown when there are none. */
  related: readonly RelatedView[]
  words: Words
}

/** Where to go on reading, and why: a rail beside the text on a desk, a list after it on a phone. */
export function Related({ heading, related, words }: Props) {
  if (related.length === 0) return null
  return (
    <aside className="related" aria-labelledby="related">
      <h2 id="related" className="label">
        {heading}
      </h2>
      <ul>
        {related.map(({ card, reason }) => (
          <li key={card.address}>
            <Card
              card={card}
              level="h3"
              sizes="(min-width: 68.75rem) 17rem, (min-width: 40rem) 30vw, 100vw"
              note={words.because(reason)}
              words={words}
            />
          </li>
        ))}
      </ul>
    </aside>
  )
}
