import type { ArticleView } from '@/lib/edition/views'
import type { Words } from '@/lib/edition/words'
import { Byline } from './Byline'
import { Dek } from './Dek'
import { Kicker } from './Kicker'
import { Stamp } from './Stamp'

interface Props {
  view: ArticleView
  /** The name of the publication. */
  publication: string
  /** Whole minutes it takes to read. */
  minutes: number
  /** The day, as the dateline stamp prints it; absent: there is no stamp. */
  stamp: string | undefined
  words: Words
}

/** Section, headline, dek, byline and the dateline's stamp. */
export function ArticleHead({ view, publication, minutes, stamp, words }: Props) {
  return (
    <header className="article-head">
      <Kicker section={view.section} />
      {view.unpublished ? <p className="unpublished">{words[view.unpublished]}</p> : null}
      {/* A view for reading weighs a section as a whole, but passes a paragraph of fewer than 25 letters by. */}
      <section>
        <h1>{view.headline}</h1>
        <Dek>{view.dek}</Dek>
      </section>
      <Byline
        authors={view.authors}
        published={view.published}
        updated={view.updated}
        place={view.place}
        minutes={minutes}
        words={words}
      />
      {view.place && stamp ? <Stamp place={view.place} day={stamp} issuer={publication} /> : null}
    </header>
  )
}
