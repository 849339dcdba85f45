import type { Metadata } from 'next'
import { ListingPage as Page } from '@/components/site/ListingPage'
import { StructuredData } from '@/components/site/StructuredData'
import { hasFeed } from '@/lib/edition/feed-addresses'
import type { ListingPage } from '@/lib/edition/listing'
import { cardsOf, portraitOf } from '@/lib/edition/views'
import { listingTrail } from '@/lib/forms/structured/breadcrumb'
import { jsonLd, listingGraph } from '@/lib/forms/structured-data'
import { absolute, currentEdition } from './edition'
import { head } from './head'

export function listingMetadata(page: ListingPage): Metadata {
  const { title, description, address, first, number } = page
  const { pageOfTitle } = currentEdition().wordsFor(currentEdition().site.language)
  return head({
    title: number === undefined ? title : pageOfTitle(title, number),
    description,
    address,
    card: first,
    noindex: page.isRepeated === true,
    ...(hasFeed(page) ? { feed: { address: first, name: page.kind === 'front' ? '' : title } } : {}),
  })
}

export async function renderListing(page: ListingPage) {
  const edition = currentEdition()
  const words = edition.wordsFor(edition.site.language)
  const isFirst = page.number === undefined
  const portrait = page.kind === 'author' && isFirst ? await portraitOf(edition, page.id) : undefined
  return (
    <>
      <StructuredData json={jsonLd(listingGraph(edition, page, absolute(''), portrait?.picture))} />
      <Page
        page={page}
        trail={listingTrail(edition, page)}
        cards={await cardsOf(edition, page.articles)}
        portrait={portrait}
        words={words}
      />
    </>
  )
}
