import type { ListingPage as Data } from '@/lib/edition/listing'
import type { CardView, Named, Portrait } from '@/lib/edition/views'
import type { Words } from '@/lib/edition/words'
import { CardList } from './CardList'
import { ListingHead } from './ListingHead'
import { Pagination } from './Pagination'
import { Trail } from './Trail'
import { Ways } from './Ways'

interface Props {
  /** The page of the listing, with the ways to its neighbours. */
  page: Data
  /** From the front page to this one. */
  trail: readonly Named[]
  cards: readonly CardView[]
  /** Of an author whose articles are listed. */
  portrait?: Portrait | undefined
  words: Words
}

/** A page of a section, topic, author, year or month. */
export function ListingPage({ page, trail, cards, portrait, words }: Props) {
  const { number } = page
  const title = number === undefined ? page.title : words.pageOfTitle(page.title, number)
  return (
    <>
      <main id="content" className="page">
        <ListingHead
          kind={words.listing[page.kind]}
          title={title}
          portrait={number === undefined ? portrait : undefined}
          description={number === undefined ? page.description : undefined}
        />
        {page.within && page.within.length > 0 ? (
          <nav className="topics" aria-label={title}>
            <Ways ways={page.within} />
          </nav>
        ) : null}
        <CardList cards={cards} empty={words.nothingYet} words={words} />
        <Pagination page={page} words={words} />
      </main>
      <Trail trail={trail} words={words} />
    </>
  )
}
