import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { webVocabulary } from '@/components/article/vocabulary'
import { StandingPage } from '@/components/site/StandingPage'
import { StructuredData } from '@/components/site/StructuredData'
import { standingAddress } from '@/lib/content/address'
import type { StandingPage as Data } from '@/lib/content/read/page'
import { dateText } from '@/lib/edition/views'
import { wordsFor } from '@/lib/edition/words'
import { jsonLd, siteGraph } from '@/lib/forms/structured-data'
import { bodyOf } from './body'
import { absolute, currentEdition } from './edition'
import { head } from './head'

export function standingMetadata({ id, title, description }: Data): Metadata {
  const address = standingAddress(id)
  return head({ title, description, address, card: address })
}

export async function renderStanding({ file, title }: Data) {
  const Body = await bodyOf(file)
  const edition = currentEdition()
  const components = webVocabulary({
    // The check lets no figure into a standing page.
    illustrate: () => notFound(),
    writeDay: (day) => dateText(day, edition.site.language),
    words: wordsFor(edition.site.language),
  })
  return (
    <>
      <StructuredData json={jsonLd(siteGraph(edition, absolute('')))} />
      <StandingPage title={title}>
        <Body components={components} />
      </StandingPage>
    </>
  )
}
