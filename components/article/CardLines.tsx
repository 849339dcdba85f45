import type { CardLine } from '@/lib/edition/context'

interface Props {
  /** The facts, in order. */
  lines: readonly CardLine[]
  /** The language of the card, where the page around it speaks another. */
  own: { lang?: string; dir?: 'ltr' | 'rtl' }
}

/** Facts of a context card, each under what it is a fact of. */
export function CardLines({ lines, own }: Props) {
  return (
    <dl className="card-lines">
      {lines.map(({ label, isOwn, date, text }) => (
        <div key={`${label}\n${text}`}>
          <dt {...(isOwn ? own : {})}>{date ? <time dateTime={date}>{label}</time> : label}</dt>
          <dd {...own}>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
