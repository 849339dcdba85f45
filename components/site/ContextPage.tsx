import type { ReactNode } from 'react'
import type { CardLine, GatheredCard } from '@/lib/edition/context'
import type { Words } from '@/lib/edition/words'
import { CardLines } from '../article/CardLines'
import { ListingHead } from './ListingHead'

interface Entry extends Omit<GatheredCard, 'standing' | 'record'> {
  text: ReactNode
  own: { lang?: string; dir?: 'ltr' | 'rtl' }
  /** What is so now. */
  lines: readonly CardLine[]
  /** All that ever changed. */
  record: readonly CardLine[]
}

interface Props {
  /** Each card with its text, and its language where that is not the page's. */
  cards: readonly Entry[]
  /** Writes a day, a month or a year for readers. */
  writeDay: (day: string) => string
  words: Words
}

/** Every context card as it stands now, with what bears it out and the articles that rely on it. */
export function ContextPage({ cards, writeDay, words }: Props) {
  return (
    <main id="content" className="page">
      <ListingHead kind="" title={words.context.title} description={words.context.dek} />
      {cards.map(({ id, name, lines, record, sources, reviewed, articles, text, own }) => (
        <section key={id} className="context-entry" aria-labelledby={id}>
          <h2 id={id}>{name}</h2>
          <p className="small-print">
            <time dateTime={reviewed}>{words.context.reviewed(writeDay(reviewed))}</time>
          </p>
          <div className="prose no-drop-cap" {...own}>
            {text}
          </div>
          <CardLines lines={lines} own={own} />
          {record.length > 0 ? (
            <>
              <h3>{words.context.record}</h3>
              <CardLines lines={record} own={own} />
            </>
          ) : null}
          <h3>{words.sources}</h3>
          <ul className="small-print" {...own}>
            {sources.map(({ title, author, publisher, date, url }) => (
              <li key={[title, author, publisher, date, url].join('\n')}>
                {author ? `${author}${words.comma}` : ''}
                <cite>{url ? <a href={url}>{title}</a> : title}</cite>
                {publisher ? `${words.comma}${publisher}` : ''}
                {date ? words.comma : ''}
                {date ? <time dateTime={date}>{writeDay(date)}</time> : null}
              </li>
            ))}
          </ul>
          {articles.length > 0 ? (
            <>
              <h3>{words.context.articles}</h3>
              <ul>
                {articles.map(({ name, address }) => (
                  <li key={address}>
                    <a href={address}>{name}</a>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </section>
      ))}
    </main>
  )
}
