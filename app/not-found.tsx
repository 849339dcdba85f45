import type { Metadata } from 'next'
import { Refusal } from '@/components/site/Refusal'
import { wordsFor } from '@/lib/words'
import { currentEdition } from './edition'

export function generateMetadata(): Metadata {
  return { title: wordsFor(currentEdition().site.language).missing.title, robots: { index: false } }
}

export default function NotFound() {
  const words = wordsFor(currentEdition().site.language)
  return <Refusal refusal={words.missing} way={words.toFront} />
}
