import Image from 'next/image'
import { articleAt, articles, authors, topics } from '../../publication'

export const dynamicParams = false

export function generateStaticParams() {
  return articles.map(({ address }) => ({ address: address.split('/').slice(1, -1) }))
}

async function articleOf(params) {
  const { address } = await params
  return articleAt.get(`/${address.join('/')}/`)
}

export async function generateMetadata({ params }) {
  const { headline, dek, address } = await articleOf(params)
  return { title: headline, description: dek, alternates: { canonical: address } }
}

export default async function Article({ params }) {
  const article = await articleOf(params)
  const { default: Body } = await import(`@/content/articles/${article.year}/${article.slug}/article.mdx`)
  const writers = article.authors.map((id) => authors.find((author) => author.id === id))
  const about = article.topics.map((id) => topics.find((topic) => topic.id === id))
  const { headline, dek, day, slug, hero } = article
  return (
    <article>
      <h1>{headline}</h1>
      <p>{dek}</p>
      <p>
        {writers.map(({ id, name }) => (
          <a key={id} href={`/lists/authors/${id}/`}>
            {name}
          </a>
        ))}{' '}
        <time dateTime={day}>{day}</time>
      </p>
      {hero && (
        <figure>
          <Image src={`/heroes/${slug}.jpg`} alt={hero.alt} width={1600} height={900} priority />
          <figcaption>
            {hero.caption} {hero.credit}
          </figcaption>
        </figure>
      )}
      <Body />
      {writers.map(({ id, name, description }) => (
        <p key={id}>
          {name}: {description}
        </p>
      ))}
      <ul>
        {about.map(({ id, name }) => (
          <li key={id}>
            <a href={`/lists/topics/${id}/`}>{name}</a>
          </li>
        ))}
      </ul>
    </article>
  )
}
