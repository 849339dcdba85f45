import type { ListingPage } from '@/lib/edition/listing'
import type { Words } from '@/lib/edition/words'

interface Props {
  page: Pick<ListingPage, 'number' | 'newer' | 'older'>
  words: Words
}

/** The way to newer and older articles of a listing; nothing when there is one page. How many pages there are is not said: no page would stand still. */
export function Pagination({ page: { number, newer, older }, words }: Props) {
  if (!newer && !older) return null
  return (
    <nav className="pagination" aria-label={words.pages}>
      {newer ? (
        <a href={newer} rel="prev">
          {words.newer}
        </a>
      ) : (
        <span />
      )}
      <span>{number === undefined ? null : words.page(number)}</span>
      {older ? (
        <a href={older} rel="next">
          {words.older}
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
