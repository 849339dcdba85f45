import type { CardView } from '@/lib/edition/views'
import type { Words } from '@/lib/edition/words'
import { Picture } from '../article/Picture'

interface Props {
  card: CardView
  /** The level its headline has on the page. */
  level: 'h2' | 'h3'
  /** How wide its image is shown, as in the `sizes` attribute. */
  sizes: string
  /** The lead of a page: its image is what the reader waits for. */
  lead?: boolean
  /** A line under the dek in place of the day: why the card is here. */
  note?: string
  words: Words
}

/** An article in a list: image, section, headline, dek and day, with one link for all of it. */
export function Card({ card, level: Heading, sizes, lead = false, note, words }: Props) {
  const spoken = { lang: card.language, dir: card.direction }
  return (
    <article className={lead ? 'card card-lead' : 'card'}>
      {card.hero ? (
        <div className="card-image">
          <Picture
            picture={card.hero.picture}
            alt={card.hero.alt}
            focus={card.hero.focus}
            sizes={sizes}
            first={lead}
          />
        </div>
      ) : null}
      <div>
        <p className="kicker">
          {card.section.name}
          {card.unpublished ? <b> · {words[card.unpublished]}</b> : null}
        </p>
        <Heading className="card-headline" {...spoken}>
          <a href={card.address}>{card.headline}</a>
        </Heading>
        <p className="card-dek" {...spoken}>
          {card.dek}
        </p>
        <p className="card-day">{note ?? <time dateTime={card.published.iso}>{card.published.text}</time>}</p>
      </div>
    </article>
  )
}
