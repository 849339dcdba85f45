import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FrontPage } from '@/components/site/FrontPage'
import { StructuredData } from '@/components/site/StructuredData'
import { frontOf } from '@/lib/edition/front'
import { jsonLd, siteGraph } from '@/lib/forms/structured-data'
import { absolute, currentEdition, currentPages } from './edition'
import { head } from './head'
import { Shell } from './shell'

export function generateMetadata(): Metadata {
  const { name, tagline, description } = currentEdition().site
  return head({ title: `${name}: ${tagline}`, description, address: '/', whole: true })
}

export default async function Page() {
  const page = currentPages().get('/')
  if (page?.kind !== 'listing') notFound()
  const edition = currentEdition()
  return (
    <Shell>
      <StructuredData json={jsonLd(siteGraph(edition, absolute('')))} />
      <FrontPage
        front={await frontOf(edition, page.listing)}
        words={edition.wordsFor(edition.site.language)}
      />
    </Shell>
  )
}
