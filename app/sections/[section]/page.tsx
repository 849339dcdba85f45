import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentEdition } from '@/app/edition'
import { head } from '@/app/head'
import { CardList } from '@/components/site/CardList'
import { ListingHead } from '@/components/site/ListingHead'
import { sectionAddress } from '@/lib/address'
import { articlesIn } from '@/lib/queries'
import { cardsOf } from '@/lib/views'

interface Props {
  params: Promise<{ section: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return currentEdition().sections.map(({ id }) => ({ section: id }))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, name, description } = await find(props)
  return head({ title: name, description, address: sectionAddress(id) })
}

export default async function SectionPage(props: Props) {
  const edition = currentEdition()
  const { id, name, description } = await find(props)
  return (
    <main id="content" className="page">
      <ListingHead kind="Section" title={name} description={description} />
      <CardList
        cards={await cardsOf(edition, articlesIn(edition, id))}
        empty="Nothing in this section yet."
      />
    </main>
  )
}

async function find({ params }: Props) {
  const { section } = await params
  return currentEdition().sections.find(({ id }) => id === section) ?? notFound()
}
