import type { ReactNode } from 'react'
import type { Article } from '@/lib/read/article'
import type { ArticleView, CardView } from '@/lib/views'
import { MachineZone } from '../site/MachineZone'
import { Byline } from './Byline'
import { Corrections } from './Corrections'
import { Dek } from './Dek'
import { Hero } from './Hero'
import { Kicker } from './Kicker'
import { Related } from './Related'
import { Sources } from './Sources'
import { Stamp } from './Stamp'

interface Props {
  view: ArticleView
  article: Pick<Article, 'language' | 'sources' | 'adaptedFrom'>
  /** The name of the publication. */
  publication: string
  /** Whole minutes it takes to read. */
  minutes: number
  /** The day, as the dateline stamp prints it. */
  stamp: string
  machineZone: readonly [string, string]
  related: readonly CardView[]
  corrections: Article['corrections']
  /** Writes a day (`2008-08-28`) for readers. */
  writeDay: (day: string) => string
  /** The body. */
  children: ReactNode
}

/** An article, top to bottom. */
export function ArticlePage({ view, article, publication, minutes, stamp, machineZone, ...props }: Props) {
  const { related, corrections, writeDay, children } = props
  return (
    <>
      <main id="content" className="article-page">
        <article lang={article.language}>
          <header className="article-head">
            <Kicker section={view.section} />
            {view.unpublished ? <p className="unpublished">Preview: {view.unpublished}</p> : null}
            <h1>{view.headline}</h1>
            <Dek>{view.dek}</Dek>
            <Byline
              authors={view.authors}
              published={view.published}
              updated={view.updated}
              place={view.place}
              minutes={minutes}
            />
            {view.place ? <Stamp place={view.place} day={stamp} issuer={publication} /> : null}
          </header>
          {view.hero ? <Hero hero={view.hero} /> : null}
          <div className="article-text">
            <Corrections corrections={corrections} writeDay={writeDay} />
            <div className="prose">{children}</div>
            <footer className="article-foot">
              {view.authors.map(({ name, bio }) => (
                <p key={name} className="bio">
                  <b>{name}</b>. {bio}
                </p>
              ))}
              <Sources sources={article.sources} adaptedFrom={article.adaptedFrom} writeDay={writeDay} />
            </footer>
          </div>
        </article>
        <Related publication={publication} cards={related} />
      </main>
      <MachineZone lines={machineZone} />
    </>
  )
}
