import type { ListingPage as Data } from '@/lib/listing'
import type { CardView } from '@/lib/views'
import type { Words } from '@/lib/words'
import { CardList } from './CardList'
import { ListingHead } from './ListingHead'
import { Pagination } from './Pagination'

interface Props {
  page: Data
  cards: readonly CardView[]
  words: Words
}

/** A page of a section, topic, author, year or month. */
export function ListingPage({ page, cards, words }: Props) {
  const title = page.number === 1 ? page.title : words.pageOfTitle(page.title, page.number)
  return (
    <main id="content" className="page">
      <ListingHead
        kind={words.listing[page.kind]}
        title={title}
        description={page.number === 1 ? page.description : undefined}
      />
      {page.within && page.within.length > 0 ? <Within ways={page.within} label={title} /> : null}
      <CardList cards={cards} empty={words.nothingYet} words={words} />
      <Pagination page={page} words={words} />
    </main>
  )
}

/** The smaller listings that make up a large one. */
function Within({ ways, label }: { ways: NonNullable<Data['within']>; label: string }) {
  return (
    <nav className="topics" aria-label={label}>
      <ul>
        {ways.map(({ name, address }) => (
          <li key={address}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
