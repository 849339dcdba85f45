import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startProgress } from '../lib/content/progress'
import type { Edition, PublishedArticle } from '../lib/edition/gate'
import { cardOf } from '../lib/edition/views'
import type { Folder } from './folder'
import { type SearchEntry, type SearchFacts, searchEntry } from './search-entry'
import { indexFolder, writeIndex } from './search-index'

/**
 * Indexes every article of the edition by its printed page: what is found is what the page says, set as it is
 * printed, and what was not printed cannot be found.
 */
export async function printSearch(folder: Folder, edition: Edition): Promise<void> {
  const progress = startProgress('Indexing for search', edition.articles.length)
  await writeIndex(entriesOf(folder.path, edition, progress.step), {
    folder: join(folder.path, indexFolder),
    language: edition.site.language,
  })
  progress.end()
}

async function* entriesOf(outDir: string, edition: Edition, done: () => void): AsyncGenerator<SearchEntry> {
  for (const article of edition.articles) {
    const html = await readFile(join(outDir, article.address, 'index.html'), 'utf8')
    yield searchEntry(article.address, html, await factsOf(edition, article))
    done()
  }
}

/** What a result shows of an article, and what it can be narrowed by. */
export async function factsOf(edition: Edition, article: PublishedArticle): Promise<SearchFacts> {
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
      image: hero && smallest(hero.picture.sources.at(-1)?.srcSet),
      language: article.language === edition.site.language ? undefined : article.language,
    },
    filters: { section: [article.section], author: article.authors, year: [year] },
  }
}

/** The first address of a `srcset`, which is that of the narrowest rendition. */
function smallest(srcSet: string | undefined): string | undefined {
  return srcSet?.split(' ', 1)[0]
}
