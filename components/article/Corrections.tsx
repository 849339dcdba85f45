import type { FrontMatter } from '@/lib/schema/article'

interface Props {
  corrections: FrontMatter['corrections']
  /** Writes a day (`2008-08-28`) for readers. */
  writeDay: (day: string) => string
}

/** Mistakes mended after publication, said before the text that held them. */
export function Corrections({ corrections, writeDay }: Props) {
  if (corrections.length === 0) return null
  return (
    <section className="corrections" aria-label="Corrections">
      {corrections.map(({ date, text }) => (
        <p key={`${date} ${text}`}>
          <strong>
            Correction, <time dateTime={date}>{writeDay(date)}</time>:
          </strong>{' '}
          {text}
        </p>
      ))}
    </section>
  )
}
