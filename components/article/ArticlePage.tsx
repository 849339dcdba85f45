import type { ReactNode } from 'react'
import type { Article } from '@/lib/content/read/article'
import type { WayToShare } from '@/lib/content/schema/identity'
import type { CorrectionNote } from '@/lib/edition/corrections'
import type { ArticleView, Named, RelatedView } from '@/lib/edition/views'
import type { Words } from '@/lib/edition/words'
import { MachineZone } from '../site/MachineZone'
import { Trail } from '../site/Trail'
import { ArticleFoot } from './ArticleFoot'
import { ArticleHead } from './ArticleHead'
import { Corrections } from './Corrections'
import { Hero } from './Hero'
import { Related } from './Related'
import { Series } from './Series'

interface Props {
  view: ArticleView
  article: Pick<Article, 'sources' | 'adaptedFrom'>
  corrections: readonly CorrectionNote[]
  /** The name of the publication. */
  publication: string
  /** The absolute address of the article. */
  url: string
  /** Whole minutes it takes to read. */
  minutes: number
  /** The day, as the dateline stamp prints it; absent: there is no stamp. */
  stamp: string | undefined
  /** From the front page to the article. */
  trail: readonly Named[]
  /** Its two lines, 44 characters each; absent: none is shown. */
  machineZone: readonly [string, string] | undefined
  related: readonly RelatedView[]
  /** Writes a day (`2008-08-28`) for readers. */
  writeDay: (day: string) => string
  /** The words of the interface, in the language of the article. */
  words: Words
  /** The ways to hand it on. */
  waysToShare: readonly WayToShare[]
  /** True for a large first letter. */
  hasDropCap: boolean
  /** The body. */
  children: ReactNode
}

/** An article, top to bottom. */
export function ArticlePage({ view, article, publication, url, minutes, stamp, ...props }: Props) {
  const { corrections, trail, machineZone, related, writeDay, words, waysToShare, hasDropCap, children } =
    props
  return (
    <>
      <main id="content" className="article-page" lang={view.language} dir={view.direction}>
        <article>
          <ArticleHead view={view} publication={publication} minutes={minutes} stamp={stamp} words={words} />
          {view.hero ? <Hero hero={view.hero} /> : null}
          <div className="article-text">
            {view.years ? <p className="age">{words.years(view.years)}</p> : null}
            <Corrections corrections={corrections} writeDay={writeDay} words={words} />
            {view.series ? <Series series={view.series} words={words} /> : null}
            <div className={hasDropCap ? 'prose' : 'prose no-drop-cap'}>{children}</div>
            <ArticleFoot
              view={view}
              article={article}
              url={url}
              writeDay={writeDay}
              words={words}
              waysToShare={waysToShare}
              publication={publication}
            />
          </div>
        </article>
        <Related heading={words.moreFrom(publication)} related={related} words={words} />
      </main>
      <Trail trail={trail} words={words} />
      {machineZone ? <MachineZone lines={machineZone} /> : null}
    </>
  )
}
