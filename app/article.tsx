import type { Metadata } from 'next'
import type { ComponentProps } from 'react'
import { ArticlePage } from '@/components/article/ArticlePage'
import { webVocabulary } from '@/components/article/vocabulary'
import { StructuredData } from '@/components/site/StructuredData'
import { liteAddress, markdownAddress, textAddress } from '@/lib/content/address'
import { calendarDay } from '@/lib/content/dates'
import { contextOf, linesOf, mentionsOf } from '@/lib/edition/context'
import { notesOf } from '@/lib/edition/corrections'
import { dataAddress, figureOf } from '@/lib/edition/figures'
import type { Edition, PublishedArticle } from '@/lib/edition/gate'
import { machineZone } from '@/lib/edition/machine-zone'
import { quotationsOf } from '@/lib/edition/quotations'
import { recordingBeside, videoOf } from '@/lib/edition/recordings'
import { spared, sparedLater } from '@/lib/edition/spare'
import { illustrationOf, relatedViews, viewOf } from '@/lib/edition/views'
import { articleTrail } from '@/lib/forms/structured/breadcrumb'
import { articleGraph, jsonLd } from '@/lib/forms/structured-data'
import { minutesOf } from '@/lib/reading/facts'
import { dateText, stampDate } from '@/lib/words/dates'
import { shownBody } from './body'
import { cardText, ownLanguage } from './card'
import { absolute, currentEdition } from './edition'
import { head } from './head'

export async function articleMetadata(article: PublishedArticle): Promise<Metadata> {
  const view = await viewOf(currentEdition(), article)
  return head({
    title: view.headline,
    shortTitle: article.shortHeadline,
    description: view.dek,
    address: article.address,
    card: article.address,
    article: {
      view,
      minutes: minutesOf(currentEdition().factsOf(article.file)),
      modified: article.updated ?? article.published,
    },
  })
}

/** @param unfit in a preview: lines of components that have a fault */
export async function renderArticle(article: PublishedArticle, unfit?: readonly number[]) {
  const edition = currentEdition()
  const graph = await sparedLater(edition, () => articleGraph(edition, article, absolute('')))
  return (
    <>
      {graph && <StructuredData json={jsonLd(graph)} />}
      <ArticlePage {...(await articlePage(edition, article, unfit))} />
    </>
  )
}

/** Everything the page of an article shows, its compiled body among it. */
export async function articlePage(
  edition: Edition,
  article: PublishedArticle,
  unfit?: readonly number[],
): Promise<ComponentProps<typeof ArticlePage>> {
  const { site } = edition
  const mentions = mentionsOf(edition, article)
  const Body = await shownBody(edition, article.file, { unfit, mentions })
  const writeDay = (date: string) => dateText(date, article.language)
  const words = edition.wordsFor(article.language)
  const components = webVocabulary({
    illustrate: (figure) => sparedLater(edition, () => illustrationOf(edition, article, figure)),
    show: (video) => sparedLater(edition, () => videoOf(edition, article, video)),
    play: (file) => spared(edition, () => recordingBeside(edition, article, file), undefined),
    draw: (figure) =>
      spared(
        edition,
        () => ({
          drawn: figureOf(edition, article, figure),
          address: dataAddress(article.address, figure.props.file),
        }),
        undefined,
      ),
    quotations: quotationsOf(edition, article.file, article.language),
    explain: async (id) => {
      const card = contextOf(edition, article, id)
      return (
        card && {
          card,
          ...linesOf(card, { words, writeDay }),
          own: ownLanguage(card.language, article.language),
          text: await cardText(edition, card.file),
        }
      )
    },
    language: article.language,
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
    forms: [
      { name: words.edition.textOnly, address: liteAddress(article.address) },
      { name: words.plainText, address: textAddress(article.address), type: 'text/plain' },
      { name: 'Markdown', address: markdownAddress(article.address), type: 'text/markdown' },
    ],
    minutes: minutesOf(edition.factsOf(article.file)),
    stamp: site.ornaments.stamp ? stampDate(article.published, site.timeZone, words.stamp) : undefined,
    trail: articleTrail(edition, view),
    machineZone: site.ornaments.machineZone
      ? machineZone(article, site.name, calendarDay(article.published, site.timeZone))
      : undefined,
    waysToShare: site.share,
    hasDropCap: site.ornaments.dropCap,
    related: await relatedViews(edition, article),
    writeDay,
    words,
    children: <Body components={components} />,
  }
}
