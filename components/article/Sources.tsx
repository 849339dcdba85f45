import type { FrontMatter } from '@/lib/content/schema/article'
import type { Words } from '@/lib/edition/words'

interface Props {
  /** The works cited, in the order the writer gave. */
  sources: FrontMatter['sources']
  /** The work this article retells, when it retells one. */
  adaptedFrom: FrontMatter['adaptedFrom']
  /** Writes a day, a month or a year for readers. */
  writeDay: (day: string) => string
  words: Words
  /** The name of the publication. */
  publication: string
}

/** What the article rests on: the work it retells, and the works it cites. */
export function Sources({ sources, adaptedFrom, writeDay, words, publication }: Props) {
  const { comma } = words
  return (
    <>
      {adaptedFrom ? (
        <p className="small-print">
          {`${words.retold(publication)} `}
          <cite>{adaptedFrom.url ? <a href={adaptedFrom.url}>{adaptedFrom.work}</a> : adaptedFrom.work}</cite>
          {`${comma}${words.byTheAuthor} ${adaptedFrom.author}${comma}${adaptedFrom.role} (${adaptedFrom.publication}${comma}`}
          <time dateTime={adaptedFrom.date}>{writeDay(adaptedFrom.date)}</time>).
        </p>
      ) : null}
      {sources.length > 0 ? (
        <section className="small-print" aria-labelledby="sources">
          <h2 id="sources">{words.sources}</h2>
          <ul>
            {sources.map(({ title, author, publisher, date, url }) => (
              <li key={[title, author, publisher, date, url].join('\n')}>
                {author ? `${author}${comma}` : ''}
                <cite>{url ? <a href={url}>{title}</a> : title}</cite>
                {publisher ? `${comma}${publisher}` : ''}
                {date ? comma : ''}
                {date ? <time dateTime={date}>{writeDay(date)}</time> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
