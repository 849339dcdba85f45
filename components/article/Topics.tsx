import type { Named } from '@/lib/views'
import type { Words } from '@/lib/words'

interface Props {
  topics: readonly Named[]
  words: Words
}

/** What else the article is about: ways to more of the same. */
export function Topics({ topics, words }: Props) {
  if (topics.length === 0) return null
  return (
    <nav className="topics" aria-label={words.topics}>
      <ul>
        {topics.map(({ name, address }) => (
          <li key={address}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
