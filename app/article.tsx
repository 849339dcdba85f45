import type { Metadata } from 'next'
import type { ComponentProps } from 'react'
import { ArticlePage } from '@/components/article/ArticlePage'
import { webVocabulary } from '@/components/article/vocabulary'
import { StructuredData } from '@/components/site/StructuredData'
import { notesOf } from '@/lib/corrections'
import { calendarDay, stampDate } from '@/lib/dates'
import type { Edition, PublishedArticle } from '@/lib/edition'
import { machineZone } from '@/lib/machine-zone'
import { readingTime } from '@/lib/reading'
import { sparedLater } from '@/lib/spare'
import { articleTrail } from '@/lib/structured/breadcrumb'
import { articleGraph, jsonLd } from '@/lib/structured-data'
import { dayOf, illustrationOf, relatedViews, viewOf } from '@/lib/views'
import { wordsFor } from '@/lib/words'
import { bodyOf } from './body'
import { absolute, currentEdition } from './edition'
import { head } from './head'

export async function articleMetadata(article: PublishedArticle): Promise<Metadata> {
  const view = await viewOf(currentEdition(), article)
  return head({
    title: view.headline,
    description: view.dek,
    address: article.address,
    card: article.address,
    article: {
      view,
      minutes: readingTime(article.file).minutes,
      modified: article.updated ?? article.published,
    },
  })
}

export async function renderArticle(article: PublishedArticle) {
  const edition = currentEdition()
  return (
    <>
      <StructuredData json={jsonLd(await articleGraph(edition, article, absolute('')))} />
      <ArticlePage {...(await articlePage(edition, article))} />
    </>
  )
}

/** Everything the page of an article shows, its compiled body among it. */
export async function articlePage(
  edition: Edition,
  article: PublishedArticle,
): Promise<ComponentProps<typeof ArticlePage>> {
  const { site } = edition
  const Body = await bodyOf(article.file)
  const writeDay = (date: string) => dayOf(edition, date, article.language).text
  const words = wordsFor(article.language)
  const components = webVocabulary({
    illustrate: (figure) => sparedLater(edition, () => illustrationOf(article, figure)),
    writeDay,
    words,
  })
  const view = await viewOf(edition, article)
  return {
    view,
    article,
    corrections: notesOf(article),
    publication: site.name,
    url: absolute(article.address),
    minutes: readingTime(article.file).minutes,
    stamp: stampDate(article.published, site.timeZone),
    trail: articleTrail(edition, view),
    machineZone: machineZone(article, site.name, calendarDay(article.published, site.timeZone)),
    related: await relatedViews(edition, article),
    writeDay,
    words,
    children: <Body components={components} />,
  }
}
