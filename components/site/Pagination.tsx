import type { ListingPage } from '@/lib/edition/listing'
import type { Words } from '@/lib/edition/words'

interface Props {
  page: Pick<ListingPage, 'number' | 'count' | 'newer' | 'older'>
  words: Words
}

/** The way to newer and older articles of a listing; nothing when there is one page. */
export function Pagination({ page: { number, count, newer, older }, words }: Props) {
  if (count === 1) return null
  return (
    <nav className="pagination" aria-label={words.pages}>
      {newer ? (
        <a href={newer} rel="prev">
          {words.newer}
        </a>
      ) : (
        <span />
      )}
      <span>{words.pageOf(number, count)}</span>
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
