import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentEdition } from '@/app/edition'
import { head } from '@/app/head'
import { problemsAt } from '@/app/preview'
import { ArticlePage } from '@/components/article/ArticlePage'
import { webVocabulary } from '@/components/article/vocabulary'
import { Problems } from '@/components/site/Problems'
import { calendarDay, stampDate } from '@/lib/dates'
import { machineZone } from '@/lib/machine-zone'
import { articleAt, relatedTo } from '@/lib/queries'
import { readingTime } from '@/lib/reading'
import { printed } from '@/lib/typography'
import { cardsOf, dayOf, illustrationOf, viewOf } from '@/lib/views'

interface Props {
  params: Promise<{ year: string; month: string; day: string; slug: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return currentEdition().articles.map(({ address }) => {
    const [, year, month, day, slug] = address.split('/')
    return { year, month, day, slug }
  })
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const edition = currentEdition()
  const article = articleAt(edition, addressOf(await params))
  if (!article) return {}
  const { headline, dek, address, hero } = await viewOf(edition, article)
  const { published, updated } = article
  const image = hero?.picture.fallback.src
  return head({
    title: headline,
    description: dek,
    address,
    article: { published, updated, image, imageAlt: hero?.alt },
  })
}

export default async function Page({ params }: Props) {
  const edition = currentEdition()
  const { slug, ...day } = await params
  const article = articleAt(edition, addressOf({ slug, ...day }))
  const problems = await problemsAt(slug)
  if (problems.length > 0 || !article)
    return problems.length > 0 ? <Problems problems={problems} /> : notFound()

  const [year, name] = article.id.split('/')
  const { default: Body } = await import(`@articles/${year}/${name}/article.mdx`)
  const writeDay = (date: string) => dayOf(edition, date).text
  const components = webVocabulary({ illustrate: (figure) => illustrationOf(article, figure), writeDay })
  const published = calendarDay(article.published, edition.site.timeZone)
  return (
    <ArticlePage
      view={await viewOf(edition, article)}
      article={article}
      publication={edition.site.name}
      minutes={readingTime(article.file).minutes}
      stamp={stampDate(article.published, edition.site.timeZone)}
      machineZone={machineZone(article, edition.site.name, published)}
      related={await cardsOf(edition, relatedTo(edition, article))}
      corrections={article.corrections.map(({ date, text }) => ({ date, text: printed(text) }))}
      writeDay={writeDay}
    >
      <Body components={components} />
    </ArticlePage>
  )
}

function addressOf({ year, month, day, slug }: Awaited<Props['params']>): string {
  return `/${year}/${month}/${day}/${slug}/`
}
