import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { articleMetadata, renderArticle } from '@/app/article'
import { currentPages } from '@/app/edition'
import { listingMetadata, renderListing } from '@/app/listing'
import { isGrave, previewAt, type Seen } from '@/app/preview'
import { Shell } from '@/app/shell'
import { renderStanding, standingMetadata } from '@/app/standing'
import { Desk } from '@/components/site/Desk'
import { PreviewPanel } from '@/components/site/PreviewPanel'
import { Problems } from '@/components/site/Problems'
import { Withdrawn } from '@/components/site/Withdrawn'

interface Props {
  params: Promise<{ address: string[] }>
}

export async function generateMetadata(props: Props): Promise<Metadata> {
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
  const { written, problems, preview } = seen
  return (
    <>
      <link rel="stylesheet" href="/preview.css" precedence="preview" />
      {await drawn(props, seen)}
      {written && <PreviewPanel preview={preview} problems={problems} />}
      {written && <Desk text={written.source} problems={problems} />}
    </>
  )
}

/** The page as far as it can be made; in its place, what keeps it from that. */
async function drawn(props: Props, { written, problems }: Seen) {
  if (written && 'article' in written && written.article?.status === 'withdrawn') {
    return <Withdrawn headline={written.article.headline} />
  }
  if (!(await find(props)) && problems.length > 0) return <Problems problems={problems} />
  const unfit = problems.filter(isGrave).map(({ line }) => line)
  return written ? render(props, unfit).catch(() => <Problems problems={problems} />) : render(props)
}

async function render(props: Props, unfit?: readonly number[]) {
  const page = await find(props)
  if (page?.kind === 'article') return renderArticle(page.article, unfit)
  if (page?.kind === 'listing') return renderListing(page.listing)
  return page ? renderStanding(page.standing, unfit) : notFound()
}

async function find({ params }: Props) {
  return currentPages().get(`/${(await params).address.join('/')}/`)
}
