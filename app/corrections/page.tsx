import type { Metadata } from 'next'
import { absolute, currentEdition } from '@/app/edition'
import { head } from '@/app/head'
import { CorrectionsPage } from '@/components/site/CorrectionsPage'
import { StructuredData } from '@/components/site/StructuredData'
import { correctionsAddress } from '@/lib/address'
import { correctionsOf } from '@/lib/corrections'
import { jsonLd, siteGraph } from '@/lib/structured-data'
import { wordsFor } from '@/lib/words'

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
    <>
      <StructuredData json={jsonLd(siteGraph(edition, absolute('')))} />
      <CorrectionsPage corrections={correctionsOf(edition)} words={wordsFor(edition.site.language)} />
    </>
  )
}
