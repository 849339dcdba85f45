import type { Metadata } from 'next'
import { currentEdition } from '@/app/edition'
import { Shell } from '@/app/shell'
import { Refusal } from '@/components/site/Refusal'

export function generateMetadata(): Metadata {
  return {
    title: currentEdition().wordsFor(currentEdition().site.language).gone.title,
    robots: { index: false },
  }
}

/** What the address of a withdrawn article answers, with status 410. */
export default function Gone() {
  const { site, wordsFor } = currentEdition()
  const words = wordsFor(site.language)
  return (
    <Shell>
      <Refusal refusal={words.gone} way={words.toFront} publication={site.name} />
    </Shell>
  )
}
