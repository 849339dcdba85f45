import type { Fault, Problem } from '../problem'
import type { Place, Publication } from '../publication'
import type { ReadArticle } from '../read/article'
import { show } from '../read/faults'
import type { Field } from '../read/meaning'

/** What an article names, cites or owns up to, each once. */
export function articleRepeats({ article, source, offsetOf }: ReadArticle): Problem[] {
  if (!article) return []
  const { authors, topics, related, sources, corrections } = article
  const place = { source, offsetOf }
  return [
    ...repeats(place, ['authors'], authors),
    ...repeats(place, ['topics'], topics),
    ...repeats(place, ['related'], related),
    ...repeats(place, ['sources'], sources),
    ...repeats(place, ['corrections'], corrections),
  ]
}

/** The accounts of the site and the parts of series, each once, and every part in one series. */
export function dataRepeats({ contentDir, site, series, places }: Publication): Problem[] {
  const home = places.get(`${contentDir}/site.yaml`)
  const problems = home ? repeats(home, ['accounts'], site?.accounts ?? []) : []
  const holders = new Map<string, string>()
  for (const { id, name, parts } of series.values()) {
    const place =
      places.get(`${contentDir}/series/${id}.yaml`) ?? places.get(`${contentDir}/series/${id}.yml`)
    if (!place) continue
    problems.push(...repeats(place, ['parts'], parts))
    for (const [i, slug] of parts.entries()) {
      const holder = holders.get(slug)
      if (holder !== undefined) problems.push(problemAt(place, ['parts', i], shared(slug, holder)))
    }
    for (const slug of parts) if (!holders.has(slug)) holders.set(slug, name)
  }
  return problems
}

function repeats(place: Place, path: Field, values: readonly unknown[]): Problem[] {
  const written = values.map((value) => JSON.stringify(value))
  return written.flatMap((text, i) => {
    if (written.indexOf(text) === i) return []
    const value = values[i]
    const found = typeof value === 'string' ? show(value) : 'the same entry'
    return problemAt(place, [...path, i], twice(found, String(path.at(-1))))
  })
}

function problemAt({ source, offsetOf }: Place, path: Field, fault: Fault): Problem {
  return source.problem(offsetOf(path), fault)
}

function twice(found: string, list: string): Fault {
  return {
    code: 'listed-twice',
    message: `found ${found} a second time in "${list}"; expected it once`,
    hint: 'Remove one of the two, or write what the second was to be.',
  }
}

function shared(slug: string, series: string): Fault {
  return {
    code: 'series-shared',
    message: `found ${show(slug)}, which is a part of the series ${show(series)}; expected an article that is in no other`,
    hint: 'Leave it in the one series its readers should follow.',
  }
}
