import type { Metadata } from 'next'
import { absolute, currentEdition } from '@/app/edition'
import { head } from '@/app/head'
import { Shell } from '@/app/shell'
import { CorrectionsPage } from '@/components/site/CorrectionsPage'
import { StructuredData } from '@/components/site/StructuredData'
import { Trail } from '@/components/site/Trail'
import { correctionsAddress } from '@/lib/content/address'
import { correctionsOf } from '@/lib/edition/corrections'
import { standingTrail } from '@/lib/forms/structured/breadcrumb'
import { jsonLd, standingGraph } from '@/lib/forms/structured-data'

export function generateMetadata(): Metadata {
  const { site } = currentEdition()
  const { corrections, correctionsDek } = currentEdition().wordsFor(site.language)
  return head({
    title: corrections,
    description: correctionsDek,
    address: correctionsAddress,
    feed: { address: correctionsAddress, name: corrections },
  })
}

export default function Page() {
  const edition = currentEdition()
  const words = edition.wordsFor(edition.site.language)
  const { corrections: name, correctionsDek: description } = words
  const page = { name, description, address: correctionsAddress }
  return (
    <Shell>
      <StructuredData json={jsonLd(standingGraph(edition, page, absolute('')))} />
      <CorrectionsPage corrections={correctionsOf(edition)} words={words} />
      <Trail trail={standingTrail(edition, page)} words={words} />
    </Shell>
  )
}
