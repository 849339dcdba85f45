import type { Named } from '@/lib/edition/views'
import type { Words } from '@/lib/edition/words'
import { Ways } from '../site/Ways'

interface Props {
  topics: readonly Named[]
  words: Words
}

/** What else the article is about: ways to more of the same. */
export function Topics({ topics, words }: Props) {
  if (topics.length === 0) return null
  return (
    <nav className="topics" aria-label={words.topics}>
      <Ways ways={topics} />
    </nav>
  )
}
