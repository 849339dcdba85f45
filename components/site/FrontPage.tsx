import type { FrontView } from '@/lib/edition/front'
import type { Words } from '@/lib/edition/words'
import { PullQuote } from '../article/PullQuote'
import { Card } from './Card'
import { Pagination } from './Pagination'
import { River } from './River'

interface Props {
  front: FrontView
  words: Words
}

/** The front page: the lead, two seconds, the river by day, and a rail with the latest statement and the topics. */
export function FrontPage({ front, words }: Props) {
  const { name, lead, seconds, river, statement, topics, page } = front
  return (
    <main id="content" className="page front">
      <h1 className="sr-only">{name}</h1>
      {lead ? (
        <Card card={lead} level="h2" sizes="(min-width: 60rem) 48rem, 100vw" lead words={words} />
      ) : (
        <p className="empty">{words.nothingYet}</p>
      )}
      {seconds.length > 0 ? (
        <ul className="seconds">
          {seconds.map((card) => (
            <li key={card.address}>
              <Card card={card} level="h2" sizes="(min-width: 40rem) 50vw, 100vw" words={words} />
            </li>
          ))}
        </ul>
      ) : null}
      <div className="front-columns">
        <div>
          <River river={river} words={words} />
          <Pagination page={page} words={words} />
        </div>
        <aside className="front-rail" aria-label={words.alongside}>
          {statement ? (
            <section aria-labelledby="statement">
              <h2 id="statement" className="label">
                {words.latestStatement}
              </h2>
              <PullQuote {...statement.quotation} dateText={statement.day?.text} words={words}>
                <p>{statement.quotation.text}</p>
              </PullQuote>
              <p className="quoted-in">
                <a href={statement.article.address}>{statement.article.name}</a>
              </p>
            </section>
          ) : null}
          {topics.length > 0 ? (
            <nav className="topics" aria-labelledby="topics">
              <h2 id="topics" className="label">
                {words.topics}
              </h2>
              <ul>
                {topics.map((topic) => (
                  <li key={topic.address}>
                    <a href={topic.address}>{topic.name}</a>
                  </li>
                ))}
              </ul>
            </nav>
          ) : null}
        </aside>
      </div>
    </main>
  )
}
