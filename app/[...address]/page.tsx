import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { articleMetadata, renderArticle } from '@/app/article'
import { currentPages } from '@/app/edition'
import { listingMetadata, renderListing } from '@/app/listing'
import { problemsAt } from '@/app/preview'
import { renderStanding, standingMetadata } from '@/app/standing'
import { Problems } from '@/components/site/Problems'
import { Warnings } from '@/components/site/Warnings'

interface Props {
  params: Promise<{ address: string[] }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return [...currentPages().keys()]
    .filter((address) => address !== '/')
    .map((address) => ({ address: address.split('/').slice(1, -1) }))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await find(props)
  if (page?.kind === 'article') return articleMetadata(page.article)
  if (page?.kind === 'listing') return listingMetadata(page.listing)
  return page ? standingMetadata(page.standing) : {}
}

/** Every address but the front page's and a few fixed ones: the library knows what stands there. */
export default async function Page(props: Props) {
  const problems = await problemsAt((await props.params).address)
  if (problems.some(({ severity }) => severity === 'error')) return <Problems problems={problems} />
  return (
    <>
      {await render(props)}
      {problems.length > 0 && <Warnings warnings={problems} />}
    </>
  )
}

async function render(props: Props) {
  const page = await find(props)
  if (page?.kind === 'article') return renderArticle(page.article)
  if (page?.kind === 'listing') return renderListing(page.listing)
  return page ? renderStanding(page.standing) : notFound()
}

async function find({ params }: Props) {
  return currentPages().get(`/${(await params).address.join('/')}/`)
}
