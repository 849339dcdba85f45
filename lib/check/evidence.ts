import type { Publication } from '../content/publication'
import { Reader } from '../reading/reader'
import { sealingOf } from './quotations'

/** What an article stands on, and what it lacks. */
export interface Standing {
  file: string
  links: number
  sources: number
  quotations: number
  sealed: number
  /** In words, the gravest first. */
  lacks: string[]
}

/** What the articles that readers may see stand on, those that lack most first. */
export function standingsOf(publication: Publication, includes: (file: string) => boolean): Standing[] {
  const reader = new Reader(publication)
  return publication.articles
    .flatMap((read): Standing[] => {
      const { article, source } = read
      if (article?.status !== 'ready' || !includes(source.file)) return []
      const facts = reader.ofText(read)
      const links = facts.links.filter(({ url }) => /^https?:/.test(url)).length
      const sources = article.sources.length
      const { quotations, sealed } = sealingOf(publication, facts)
      const lacks = [
        ...(links + sources === 0 ? ['neither links nor sources'] : []),
        ...(sources === 0 && links > 0 ? ['no list of sources'] : []),
        ...(quotations > sealed ? [`${quotations - sealed} of ${quotations} quotations unproved`] : []),
      ]
      return [{ file: source.file, links, sources, quotations, sealed, lacks }]
    })
    .sort((a, b) => gravity(b) - gravity(a) || (a.file < b.file ? -1 : 1))
}

function gravity({ links, sources, quotations, sealed }: Standing): number {
  return (links + sources === 0 ? 1000 : 0) + (sources === 0 ? 100 : 0) + quotations - sealed
}

/** One line for each article that lacks something, and how many lack nothing. */
export function evidenceReport(publication: Publication, includes: (file: string) => boolean): string {
  const all = standingsOf(publication, includes)
  const lacking = all.filter(({ lacks }) => lacks.length > 0)
  const whole = all.length - lacking.length
  return [
    ...lacking.map(({ file, lacks }) => `${file}  ${lacks.join('; ')}`),
    `${whole} of ${all.length} articles lack nothing`,
    '',
  ].join('\n')
}
