import { encoded } from '../lib/content/paths'
import type { Edition, PublishedArticle } from '../lib/edition/gate'
import { cardOf } from '../lib/edition/views'
import type { SearchFacts } from './search-entry'

/** What a result shows of an article, and what it can be narrowed by. @param path under which the site is published */
export async function searchFactsOf(
  edition: Edition,
  article: PublishedArticle,
  path = '',
): Promise<SearchFacts> {
  const { headline, dek, section, published, hero, address } = await cardOf(edition, article)
  const names = article.authors.flatMap((id) => edition.authors.get(id)?.name ?? [])
  const [, year = ''] = address.split('/')
  return {
    shown: {
      title: headline,
      dek,
      kicker: section.name,
      authors: names.join(', '),
      day: published.text,
      focus: hero?.focus,
      image: hero && `${encoded(path)}${smallest(hero.picture.sources.at(-1)?.srcSet)}`,
      language: article.language === edition.site.language ? undefined : article.language,
    },
    filters: { section: [article.section], author: article.authors, year: [year] },
  }
}

/** The first address of a `srcset`, which is that of the narrowest rendition. */
function smallest(srcSet: string | undefined): string | undefined {
  return srcSet?.split(' ', 1)[0]
}
