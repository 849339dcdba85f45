import type { Day, Named } from '@/lib/edition/views'
import type { Words } from '@/lib/edition/words'

interface Props {
  /** Who signs the article, in order. */
  authors: readonly Named[]
  published: Day
  /** The last change that a reader should know of. */
  updated: Day | undefined
  /** The place it is set in. */
  place: string | undefined
  /** Whole minutes it takes to read. */
  minutes: number
  words: Words
}

/** Who wrote it, where, when, and how long it is. */
export function Byline({ authors, published, updated, place, minutes, words }: Props) {
  const between = separators(authors, words)
  return (
    <div className="byline">
      <p className="byline-authors">
        {`${words.by} `}
        {authors.map(({ name, address }, i) => (
          <span key={address}>
            {between[i]}
            <a href={address} rel="author">
              {name}
            </a>
          </span>
        ))}
      </p>
      <p>
        {place ? `${place}${words.comma}` : ''}
        <time dateTime={published.iso}>{published.text}</time>
        {updated ? (
          <>
            {`${words.comma}${words.updated} `}
            <time dateTime={updated.iso}>{updated.text}</time>
          </>
        ) : null}
        {` · ${words.minutes(minutes)}`}
      </p>
    </div>
  )
}

/** What stands before each name. */
function separators(authors: readonly Named[], { listed }: Words): string[] {
  const parts = listed(authors.map(({ name }) => name))
  return parts.flatMap(({ type }, i) => {
    const before = parts[i - 1]
    return type === 'element' ? [before?.type === 'literal' ? before.value : ''] : []
  })
}
