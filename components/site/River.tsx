import type { FrontView } from '@/lib/edition/front'
import type { Words } from '@/lib/edition/words'
import { Card } from './Card'

interface Props {
  river: FrontView['river']
  words: Words
}

/** Articles in the order they came, under the day they came on. */
export function River({ river, words }: Props) {
  return river.map(({ day, cards }) => (
    <section key={day.iso} className="river-day" aria-label={day.text}>
      <h2 className="label">
        <time dateTime={day.iso}>{day.text}</time>
      </h2>
      <ul className="card-list">
        {cards.map((card) => (
          <li key={card.address}>
            <Card card={card} level="h3" sizes="(min-width: 40rem) 15rem, 100vw" words={words} />
          </li>
        ))}
      </ul>
    </section>
  ))
}
