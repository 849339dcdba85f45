import type { Named } from '@/lib/edition/views'
import type { Words } from '@/lib/edition/words'

interface Props {
  /** Each with the type it is served as, where that is not a page; nothing is shown when there are none. */
  forms: readonly (Named & { type?: string })[]
  words: Words
}

/** The other forms of an article, for readers who want it bare, and for programs. */
export function Forms({ forms, words }: Props) {
  if (forms.length === 0) return null
  return (
    <p className="small-print">
      {`${words.alsoAs}${words.colon}`}
      {forms.map(({ name, address, type }, i) => (
        <span key={address}>
          {i > 0 ? words.comma : ''}
          <a href={address} type={type}>
            {name}
          </a>
        </span>
      ))}
    </p>
  )
}
