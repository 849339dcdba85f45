import type { Edition, PublishedArticle } from './gate'
import { quotationsOf } from './quotations'
import type { Words } from './words'

/** What an article stands on, in numbers. */
export interface Evidence {
  /** Links that lead out of the publication, and into it. */
  links: number
  sources: number
  quotations: number
  /** Those of them that were proved to be their source's. */
  sealed: number
  corrections: number
}

export function evidenceOf(edition: Edition, article: PublishedArticle): Evidence {
  const quotations = quotationsOf(edition, article.file, article.language)
  return {
    links: edition.factsOf(article.file).links.length,
    sources: article.sources.length,
    quotations: quotations.length,
    sealed: quotations.filter(({ seal }) => seal).length,
    corrections: article.corrections.length,
  }
}

/** The same in one line, without a part for what is not there; that there was no correction is said. */
export function evidenceLine(
  { links, sources, quotations, sealed, corrections }: Evidence,
  words: Pick<Words, 'links' | 'sources' | 'proved' | 'corrections' | 'colon'>,
): string {
  const part = (label: string, count: string | number) => `${label}${words.colon}${count}`
  return [
    ...(links > 0 ? [part(words.links, links)] : []),
    ...(sources > 0 ? [part(words.sources, sources)] : []),
    ...(quotations > 0 ? [part(words.proved, `${sealed}/${quotations}`)] : []),
    part(words.corrections, corrections),
  ].join(' · ')
}
