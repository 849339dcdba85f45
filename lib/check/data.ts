import { suggest } from '../nearest'
import type { Problem } from '../problem'
import type { Publication } from '../publication'
import { show } from '../read/faults'
import type { Field } from '../read/meaning'
import type { RuleCode } from '../rules'
import { dataRepeats } from './repeats'

/** Every article and page that the site's facts and the series name must exist. */
export function checkData(publication: Publication, slugs: ReadonlySet<string>): Problem[] {
  const { contentDir, site, series, pages, places } = publication
  const pageIds = new Set(pages.map(({ source }) => source.file.replace(/^.*\/|\.mdx$/g, '')))
  const problems: Problem[] = []
  const expect = (file: string, path: Field, name: string, known: ReadonlySet<string>, code: RuleCode) => {
    const place = places.get(`${contentDir}/${file}`)
    if (!place || known.has(name)) return
    const kind = code === 'page-unknown' ? 'standing page' : 'article'
    problems.push(
      place.source.problem(place.offsetOf(path), {
        code,
        message: `${show(name)} is no ${kind}; expected the name of one in ${contentDir}/${kind === 'article' ? 'articles' : 'pages'}`,
        hint: suggest(name, known),
      }),
    )
  }
  if (site?.lead) expect('site.yaml', ['lead'], site.lead, slugs, 'lead-unknown')
  for (const [policy, id] of Object.entries(site?.policies ?? {})) {
    if (id) expect('site.yaml', ['policies', policy], id, pageIds, 'page-unknown')
  }
  for (const { id, parts } of series.values()) {
    for (const [i, slug] of parts.entries()) {
      expect(`series/${id}.yaml`, ['parts', i], slug, slugs, 'part-unknown')
    }
  }
  return [...problems, ...dataRepeats(publication)]
}
