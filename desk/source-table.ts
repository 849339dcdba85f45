import type { Article } from '../lib/content/read/article'
import type { FactsOf } from '../lib/reading/reader'

/** Hosts that are named before the rest are only counted. */
const mostNamed = 4

const head = ['Day', 'Article', 'Words', 'Listed', 'Linked', 'Quoted', 'Where it was looked up', 'Mended']
const rule = ['---', '---', '---:', '---:', '---:', '---:', '---', '---']

/**
 * What each article rests on, as a table in Markdown, newest first: the works it lists, the links in its text that lead
 * to others, the quotations that name their source, and the places where a reader can look all of that up.
 */
export function sourceTable(articles: readonly Article[], factsOf: FactsOf): string {
  const newestFirst = [...articles].sort(
    (a, b) => Date.parse(b.published) - Date.parse(a.published) || (a.slug < b.slug ? -1 : 1),
  )
  const rows = newestFirst.map((article) => rowOf(article, factsOf))
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

function rowOf(article: Article, factsOf: FactsOf): string[] {
  const { headline, sources, corrections, updated, status } = article
  const facts = factsOf(article.file)
  const linked = facts.links.flatMap(({ url }) => hostOf(url) ?? [])
  const quoted = facts.quotations.flatMap(({ source }) => hostOf(source ?? '') ?? [])
  const listed = sources.flatMap(({ url }) => hostOf(url ?? '') ?? [])
  return [
    article.published.slice(0, 10),
    `${headline.replaceAll('|', '\\|')}${status === 'ready' ? '' : ` (${status})`}`,
    String(facts.words),
    String(sources.length),
    String(linked.length),
    String(quoted.length),
    placesOf([...linked, ...quoted, ...listed]),
    [
      corrections.length > 0 ? `corrected ${corrections.length}×` : [],
      updated ? `updated ${updated.slice(0, 10)}` : [],
    ]
      .flat()
      .join(', '),
  ]
}

/** Only what leads to others counts: a link within the publication proves nothing. */
function hostOf(url: string): string | undefined {
  return /^https?:/.test(url) ? new URL(url).host.replace(/^www\./, '') : undefined
}

/** The hosts leant on most, most first, and how many more there are. */
function placesOf(hosts: readonly string[]): string {
  const times = new Map<string, number>()
  for (const host of hosts) times.set(host, (times.get(host) ?? 0) + 1)
  const byTimes = [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([host]) => host)
  const more = byTimes.length - mostNamed
  return `${byTimes.slice(0, mostNamed).join(', ')}${more > 0 ? `, and ${more} more` : ''}`
}
