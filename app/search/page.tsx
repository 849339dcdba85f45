import type { Metadata } from 'next'
import { currentEdition } from '@/app/edition'
import { head } from '@/app/head'
import { Shell } from '@/app/shell'
import { SearchPage } from '@/components/site/SearchPage'
import { searchAddress } from '@/lib/content/address'
import { type Listing, listingsOf } from '@/lib/edition/listing'
import { wordsFor } from '@/lib/edition/words'

export function generateMetadata(): Metadata {
  const { language, description } = currentEdition().site
  return head({ title: wordsFor(language).search, description, address: searchAddress, noindex: true })
}

export default function Page() {
  return (
    <Shell>
      <SearchPage
        words={wordsFor(currentEdition().site.language)}
        sections={waysTo('section')}
        authors={waysTo('author')}
        topics={waysTo('topic')}
        years={waysTo('year')}
      />
    </Shell>
  )
}

/** The listings of a kind that have something in them. */
function waysTo(kind: Listing['kind']) {
  return listingsOf(currentEdition())
    .filter((listing) => listing.kind === kind && listing.articles.length > 0)
    .map(({ id, title, address }) => ({ id, name: title, address }))
}
