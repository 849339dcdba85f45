import { sectionAddress, standingAddress, topicAddress } from '../content/address'
import type { Edition } from './gate'
import type { Named } from './views'

/** What stands under the name on every page: what the publication chose, or every section. */
export function navigationOf(edition: Edition): readonly Named[] {
  return edition.worked?.navigation ?? madeOf(edition)
}

function madeOf({ site, sections, topics, pages, articles }: Edition): Named[] {
  // A topic of drafts alone has no page yet.
  const isTold = (id: string) => articles.some((article) => article.topics.includes(id))
  const all = new Map<string, Named>([
    ...sections.map(({ id, name }) => [`sections/${id}`, { name, address: sectionAddress(id) }] as const),
    ...[...topics.values()]
      .filter(({ id }) => isTold(id))
      .map(({ id, name }) => [`topics/${id}`, { name, address: topicAddress(id) }] as const),
    ...pages.map(({ id, title }) => [`pages/${id}`, { name: title, address: standingAddress(id) }] as const),
  ])
  const ways = site.navigation ?? sections.map(({ id }) => `sections/${id}`)
  return ways.flatMap((way) => all.get(way) ?? [])
}
