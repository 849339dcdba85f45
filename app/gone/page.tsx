import type { Metadata } from 'next'
import { currentEdition } from '@/app/edition'
import { Shell } from '@/app/shell'
import { Refusal } from '@/components/site/Refusal'
import { wordsFor } from '@/lib/edition/words'

export function generateMetadata(): Metadata {
  return { title: wordsFor(currentEdition().site.language).gone.title, robots: { index: false } }
}

/** What the address of a withdrawn article answers, with status 410. */
export default function Gone() {
  const words = wordsFor(currentEdition().site.language)
  return (
    <Shell>
      <Refusal refusal={words.gone} way={words.toFront} />
    </Shell>
  )
}
