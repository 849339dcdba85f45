import type { Metadata } from 'next'
import { ArticlePage } from '@/components/article/ArticlePage'
import { webVocabulary } from '@/components/article/vocabulary'
import { wordsFor } from '@/components/words'
import { calendarDay, stampDate } from '@/lib/dates'
import type { PublishedArticle } from '@/lib/edition'
import { machineZone } from '@/lib/machine-zone'
import { readingTime } from '@/lib/reading'
import { dayOf, illustrationOf, relatedViews, viewOf } from '@/lib/views'
import { bodyOf } from './body'
import { absolute, currentEdition } from './edition'
import { head } from './head'

export async function articleMetadata(article: PublishedArticle): Promise<Metadata> {
  const { headline, dek, hero } = await viewOf(currentEdition(), article)
  const { address, published, updated } = article
  return head({
    title: headline,
    description: dek,
    address,
    article: { published, updated, image: hero?.picture.fallback.src, imageAlt: hero?.alt },
  })
}

export async function renderArticle(article: PublishedArticle) {
  const edition = currentEdition()
  const { site } = edition
  const Body = await bodyOf(article.file)
  const writeDay = (date: string) => dayOf(edition, date, article.language).text
  const components = webVocabulary({
    illustrate: (figure) => illustrationOf(article, figure),
    writeDay,
    words: wordsFor(article.language),
  })
  return (
    <ArticlePage
      view={await viewOf(edition, article)}
      article={article}
      publication={site.name}
      url={absolute(article.address)}
      minutes={readingTime(article.file).minutes}
      stamp={stampDate(article.published, site.timeZone)}
      machineZone={machineZone(article, site.name, calendarDay(article.published, site.timeZone))}
      related={await relatedViews(edition, article)}
      writeDay={writeDay}
    >
      <Body components={components} />
    </ArticlePage>
  )
}
