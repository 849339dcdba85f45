import type { Metadata } from 'next'
import { absolute, currentEdition } from '@/app/edition'
import { head } from '@/app/head'
import { Shell } from '@/app/shell'
import { CorrectionsPage } from '@/components/site/CorrectionsPage'
import { StructuredData } from '@/components/site/StructuredData'
import { correctionsAddress } from '@/lib/content/address'
import { correctionsOf } from '@/lib/edition/corrections'
import { wordsFor } from '@/lib/edition/words'
import { jsonLd, siteGraph } from '@/lib/forms/structured-data'

export function generateMetadata(): Metadata {
  const { site } = currentEdition()
  const { corrections, correctionsDek } = wordsFor(site.language)
  return head({
    title: corrections,
    description: correctionsDek,
    address: correctionsAddress,
    feed: correctionsAddress,
  })
}

export default function Page() {
  const edition = currentEdition()
  return (
    <Shell>
      <StructuredData json={jsonLd(siteGraph(edition, absolute('')))} />
      <CorrectionsPage corrections={correctionsOf(edition)} words={wordsFor(edition.site.language)} />
    </Shell>
  )
}
