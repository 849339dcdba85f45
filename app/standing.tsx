import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { webVocabulary } from '@/components/article/vocabulary'
import { StandingPage } from '@/components/site/StandingPage'
import { StructuredData } from '@/components/site/StructuredData'
import { standingAddress } from '@/lib/content/address'
import type { StandingPage as Data } from '@/lib/content/read/page'
import { quotationsOf } from '@/lib/edition/quotations'
import { standingTrail } from '@/lib/forms/structured/breadcrumb'
import { jsonLd, standingGraph } from '@/lib/forms/structured-data'
import { dateText } from '@/lib/words/dates'
import { shownBody } from './body'
import { absolute, currentEdition } from './edition'
import { head } from './head'

export function standingMetadata({ id, title, description }: Data): Metadata {
  const address = standingAddress(id)
  return head({ title, description, address, card: address })
}

/** @param unfit in a preview: lines of components that have a fault */
export async function renderStanding({ id, file, title, description }: Data, unfit?: readonly number[]) {
  const edition = currentEdition()
  const Body = await shownBody(edition, file, { unfit })
  const words = edition.wordsFor(edition.site.language)
  const page = { name: title, description, address: standingAddress(id) }
  const components = webVocabulary({
    // The check lets no figure and no recording into a standing page.
    illustrate: () => notFound(),
    show: () => notFound(),
    play: () => notFound(),
    draw: () => notFound(),
    quotations: quotationsOf(edition, file, edition.site.language),
    language: edition.site.language,
    writeDay: (day) => dateText(day, edition.site.language),
    words,
  })
  return (
    <>
      <StructuredData json={jsonLd(standingGraph(edition, page, absolute('')))} />
      <StandingPage title={title} trail={standingTrail(edition, page)} words={words}>
        <Body components={components} />
      </StandingPage>
    </>
  )
}
