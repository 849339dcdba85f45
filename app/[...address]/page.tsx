import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { articleMetadata, renderArticle } from '@/app/article'
import { currentPages } from '@/app/edition'
import { listingMetadata, renderListing } from '@/app/listing'
import { previewAt } from '@/app/preview'
import { Shell } from '@/app/shell'
import { renderStanding, standingMetadata } from '@/app/standing'
import { PreviewPanel } from '@/components/site/PreviewPanel'
import { Problems } from '@/components/site/Problems'

interface Props {
  params: Promise<{ address: string[] }>
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const seen = await previewAt((await props.params).address)
  if (seen?.isFaulty) return { title: 'Not fit to print' }
  const page = await find(props)
  if (page?.kind === 'article') return articleMetadata(page.article)
  if (page?.kind === 'listing') return listingMetadata(page.listing)
  return page ? standingMetadata(page.standing) : {}
}

/** Every address but the front page's and a few fixed ones: the library knows what stands there. */
export default async function Page(props: Props) {
  const page = await find(props)
  return (
    <Shell language={page?.kind === 'article' ? page.article.language : undefined}>
      {await shown(props)}
    </Shell>
  )
}

async function shown(props: Props) {
  const seen = await previewAt((await props.params).address)
  if (!seen) return render(props)
  const { problems, isFaulty, preview } = seen
  const warnings = isFaulty ? [] : problems
  return (
    <>
      <link rel="stylesheet" href="/preview.css" precedence="preview" />
      {isFaulty ? <Problems problems={problems} /> : await render(props)}
      {(preview || warnings.length > 0) && <PreviewPanel preview={preview} warnings={warnings} />}
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
