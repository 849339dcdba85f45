import type { Metadata } from 'next'
import { ListingPage as Page } from '@/components/site/ListingPage'
import type { ListingPage } from '@/lib/listing'
import { cardsOf } from '@/lib/views'
import { wordsFor } from '@/lib/words'
import { currentEdition } from './edition'
import { head } from './head'

export function listingMetadata({ title, description, address, number }: ListingPage): Metadata {
  const { pageOfTitle } = wordsFor(currentEdition().site.language)
  return head({ title: number === 1 ? title : pageOfTitle(title, number), description, address })
}

export async function renderListing(page: ListingPage) {
  const edition = currentEdition()
  return (
    <Page page={page} cards={await cardsOf(edition, page.articles)} words={wordsFor(edition.site.language)} />
  )
}
