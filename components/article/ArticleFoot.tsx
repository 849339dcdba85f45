import type { ComponentProps } from 'react'
import type { Article } from '@/lib/content/read/article'
import type { WayToShare } from '@/lib/content/schema/identity'
import type { ArticleView } from '@/lib/edition/views'
import type { Words } from '@/lib/edition/words'
import { Continue } from './Continue'
import { Forms } from './Forms'
import { Share } from './Share'
import { Sources } from './Sources'
import { Topics } from './Topics'

interface Props {
  view: ArticleView
  article: Pick<Article, 'sources' | 'adaptedFrom'>
  /** The absolute address of the article. */
  url: string
  /** The other forms that it has. */
  forms: ComponentProps<typeof Forms>['forms']
  /** Writes a day (`2008-08-28`) for readers. */
  writeDay: (day: string) => string
  words: Words
  /** The ways to hand it on. */
  waysToShare: readonly WayToShare[]
  /** The name of the publication. */
  publication: string
}

/** What stands under the text: who wrote it, and how, what it rests on, and the ways on. */
export function ArticleFoot(props: Props) {
  const { view, article, url, forms, writeDay, words, waysToShare, publication } = props
  return (
    <footer className="article-text article-foot">
      {view.series ? <Continue series={view.series} words={words} /> : null}
      {view.authors.map(({ name, bio, bioIn, address }) =>
        bio ? (
          <p key={address} className="bio">
            <b>{name}</b>. {bioIn ? <span {...bioIn}>{bio}</span> : bio}
          </p>
        ) : null,
      )}
      {view.disclosure ? <p className="small-print">{view.disclosure}</p> : null}
      <Topics topics={view.topics} words={words} />
      <Share ways={waysToShare} url={url} headline={view.headline} words={words} />
      <Sources
        sources={article.sources}
        adaptedFrom={article.adaptedFrom}
        writeDay={writeDay}
        words={words}
        publication={publication}
      />
      <p className="small-print evidence">{view.evidence}</p>
      <Forms forms={forms} words={words} />
    </footer>
  )
}
