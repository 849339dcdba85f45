import type { ComponentProps, ReactNode } from 'react'
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
import { Translations } from './Translations'

interface Props {
  view: ArticleView
  article: Pick<Article, 'sources' | 'adaptedFrom'>
  corrections: readonly CorrectionNote[]
  /** The name of the publication. */
  publication: string
  /** The absolute address of the article. */
  url: string
  /** The other forms that it has. */
  forms: ComponentProps<typeof ArticleFoot>['forms']
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

/**
 * An article, top to bottom. The views that browsers make of it for reading take the box that holds the paragraphs, and
 * of its neighbours only those that are boxes like it: so each part that belongs to the story lies in one, all alike,
 * alone in it, and none of them is seen.
 */
export function ArticlePage({ view, article, publication, url, minutes, stamp, ...props }: Props) {
  const { corrections, forms, trail, machineZone, related, writeDay, words, ...rest } = props
  const { waysToShare, hasDropCap, children } = rest
  const hasOpening = Boolean(view.years || view.series) || corrections.length + view.translations.length > 0
  return (
    <>
      <main id="content" className="article-page" lang={view.language} dir={view.direction}>
        <article>
          <div className="story">
            <ArticleHead
              view={view}
              publication={publication}
              minutes={minutes}
              stamp={stamp}
              words={words}
            />
          </div>
          {view.hero ? (
            <div className="story">
              <Hero hero={view.hero} />
            </div>
          ) : null}
          {hasOpening ? (
            <div className="story">
              <div className="article-text article-opening">
                {view.translations.length > 0 ? (
                  <Translations translations={view.translations} words={words} />
                ) : null}
                {view.years ? <p className="age">{words.years(view.years)}</p> : null}
                <Corrections corrections={corrections} writeDay={writeDay} words={words} />
                {view.series ? <Series series={view.series} words={words} /> : null}
              </div>
            </div>
          ) : null}
          <div className="story">
            <div className={`article-text prose${hasDropCap ? '' : ' no-drop-cap'}`}>{children}</div>
          </div>
          <ArticleFoot
            view={view}
            article={article}
            url={url}
            forms={forms}
            writeDay={writeDay}
            words={words}
            waysToShare={waysToShare}
            publication={publication}
          />
        </article>
        <Related heading={words.moreFrom(publication)} related={related} words={words} />
      </main>
      <Trail trail={trail} words={words} />
      {machineZone ? <MachineZone lines={machineZone} /> : null}
    </>
  )
}
