import type { Named } from '@/lib/edition/views'
import type { Words } from '@/lib/edition/words'

interface Props {
  /** From the front page to this one, which comes last; a trail of one page leads nowhere and is left out. */
  trail: readonly Named[]
  words: Words
}

/** Where the page lies in the publication: the same trail that its structured data tells machines. */
export function Trail({ trail, words }: Props) {
  if (trail.length < 2) return null
  return (
    <nav className="trail" aria-label={words.trail}>
      <ol>
        {trail.map(({ name, address }, i) => (
          <li key={address}>
            {i < trail.length - 1 ? <a href={address}>{name}</a> : <span aria-current="page">{name}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
