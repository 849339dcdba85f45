import type { Metadata } from 'next'
import { currentEdition } from '@/app/edition'
import { head } from '@/app/head'
import { CorrectionsPage } from '@/components/site/CorrectionsPage'
import { correctionsOf } from '@/lib/corrections'
import { correctionsAddress } from '@/lib/feeds/corrections'
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
  return <CorrectionsPage corrections={correctionsOf(edition)} words={wordsFor(edition.site.language)} />
}
