import type { Metadata } from 'next'
import { absolute, currentEdition } from './edition'

interface Page {
  title: string
  /** True when the title stands alone, without the name of the publication after it. */
  whole?: boolean
  description: string
  /** The page's own path, which makes its canonical address. */
  address: string
  /** An article carries its image and moments; a listing does not. */
  article?: {
    published: string
    updated: string | undefined
    image: string | undefined
    imageAlt: string | undefined
  }
}

/** A page's metadata, whole: Next merges shallowly, so a part given here would silently replace its parent's. */
export function head({ title, whole = false, description, address, article }: Page): Metadata {
  const { site } = currentEdition()
  const url = absolute(address)
  const images = article?.image ? [{ url: absolute(article.image), alt: article.imageAlt ?? '' }] : []
  return {
    title: whole ? { absolute: title } : title,
    description,
    alternates: { canonical: url },
    robots: { 'max-image-preview': 'large', 'max-snippet': -1 },
    openGraph: {
      title,
      description,
      url,
      siteName: site.name,
      locale: site.language,
      images,
      ...(article
        ? {
            type: 'article',
            publishedTime: article.published,
            modifiedTime: article.updated ?? article.published,
          }
        : { type: 'website' }),
    },
    twitter: { card: images.length > 0 ? 'summary_large_image' : 'summary', title, description, images },
  }
}
