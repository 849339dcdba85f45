import type { Metadata } from 'next'
import { Refusal } from '@/components/site/Refusal'
import { currentEdition } from './edition'
import { Shell } from './shell'

/** That it is not to be found Next says itself; said twice, it would be two tags. */
export function generateMetadata(): Metadata {
  return { title: currentEdition().wordsFor(currentEdition().site.language).missing.title }
}

export default function NotFound() {
  const { site, wordsFor } = currentEdition()
  const words = wordsFor(site.language)
  return (
    <Shell>
      <Refusal refusal={words.missing} way={words.toFront} publication={site.name} />
    </Shell>
  )
}
