import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentEdition } from '@/app/edition'
import { head } from '@/app/head'
import { CardList } from '@/components/site/CardList'
import { ListingHead } from '@/components/site/ListingHead'
import { authorAddress } from '@/lib/address'
import { articlesBy } from '@/lib/queries'
import { printed } from '@/lib/typography'
import { cardsOf } from '@/lib/views'

interface Props {
  params: Promise<{ author: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return [...currentEdition().authors.keys()].map((author) => ({ author }))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, name, bio } = await find(props)
  return head({ title: name, description: bio, address: authorAddress(id) })
}

export default async function AuthorPage(props: Props) {
  const edition = currentEdition()
  const { id, name, role, bio } = await find(props)
  return (
    <main id="content" className="page">
      <ListingHead kind={role} title={name} description={printed(bio)} />
      <CardList cards={await cardsOf(edition, articlesBy(edition, id))} empty="Nothing signed yet." />
    </main>
  )
}

async function find({ params }: Props) {
  const { author } = await params
  return currentEdition().authors.get(author) ?? notFound()
}
