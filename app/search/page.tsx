import type { Metadata } from 'next'
import { currentEdition } from '@/app/edition'
import { head } from '@/app/head'
import { Shell } from '@/app/shell'
import { SearchPage } from '@/components/site/SearchPage'
import { searchAddress } from '@/lib/content/address'
import { waysOf } from '@/lib/edition/ways'

export function generateMetadata(): Metadata {
  const { language, description } = currentEdition().site
  return head({
    title: currentEdition().wordsFor(language).search,
    description,
    address: searchAddress,
    noindex: true,
  })
}

export default function Page() {
  const edition = currentEdition()
  return (
    <Shell>
      <SearchPage words={edition.wordsFor(edition.site.language)} {...waysOf(edition)} />
    </Shell>
  )
}
