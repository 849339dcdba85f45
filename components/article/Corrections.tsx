import type { CorrectionNote } from '@/lib/edition/corrections'
import type { Words } from '@/lib/edition/words'

interface Props {
  /** What was wrong, and since when it is right; nothing is shown when there are none. */
  corrections: readonly CorrectionNote[]
  /** Writes a day (`2008-08-28`) for readers. */
  writeDay: (day: string) => string
  words: Words
}

/** Mistakes mended after publication, said before the text that held them. */
export function Corrections({ corrections, writeDay, words }: Props) {
  if (corrections.length === 0) return null
  return (
    <section className="corrections" aria-label={words.corrections}>
      {corrections.map(({ id, date, text }) => (
        <p key={id} id={id}>
          <strong>
            {`${words.correction}${words.comma}`}
            <time dateTime={date}>{writeDay(date)}</time>
            {words.colon.trimEnd()}
          </strong>
          {/\s$/.test(words.colon) ? ' ' : ''}
          {text}
        </p>
      ))}
    </section>
  )
}
