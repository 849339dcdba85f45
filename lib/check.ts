import { checkAddresses } from './check/addresses'
import { type CheckedBody, checkBody } from './check/body'
import { checkImages } from './check/images'
import { checkLinks, type KnownAddresses, knownAddresses } from './check/links'
import { checkReferences } from './check/references'
import { parseBody } from './mdx'
import { byPlace, type Problem } from './problem'
import type { Publication } from './publication'
import type { ReadArticle } from './read/article'
import type { Source } from './source'

/** What the rules for one article know of all others, gathered once. */
export interface CheckContext {
  publication: Publication
  slugs: ReadonlySet<string>
  known: KnownAddresses
  now: Date
}

/** @param now the moment from which links to other articles must lead to something public */
export function contextOf(publication: Publication, now: Date): CheckContext {
  const slugs = new Set(publication.articles.map(({ id }) => id.slice(id.indexOf('/') + 1)))
  return { publication, slugs, known: knownAddresses(publication, zoneOf(publication)), now }
}

/** Everything that is wrong with one article, but for the address it may share with another. */
export async function checkArticle(read: ReadArticle, context: CheckContext): Promise<Problem[]> {
  const { publication, slugs, known, now } = context
  // Without front matter there is no telling where the body begins.
  if (read.problems.some(({ code }) => code === 'front-matter-missing')) return read.problems
  const body = checkedBody(read.source)
  return [
    ...read.problems,
    ...checkReferences(publication, slugs, read),
    ...body.problems,
    ...checkLinks(read, body.links, known, now),
    ...(await checkImages(read, body.figures)),
  ].sort(byPlace)
}

const bodies = new WeakMap<Source, CheckedBody>()

/** A source is read anew only when its file changed, so a body is parsed and checked once for each change. */
function checkedBody(source: Source): CheckedBody {
  const known = bodies.get(source)
  if (known) return known
  const { tree, problem } = parseBody(source)
  const body = tree ? checkBody(source, tree) : { problems: [problem], links: [], figures: [] }
  bodies.set(source, body)
  return body
}

/**
 * Everything that is wrong with a publication, each problem once, in the order of files and places. An empty list
 * is the condition for publishing anything at all.
 */
export async function checkPublication(publication: Publication, now: Date): Promise<Problem[]> {
  const context = contextOf(publication, now)
  const { articles, dataProblems } = publication
  const problems = [...dataProblems, ...checkAddresses(articles, zoneOf(publication))]
  for (const read of articles) problems.push(...(await checkArticle(read, context)))
  return problems.sort(byPlace)
}

function zoneOf({ site }: Publication): string {
  return site?.timeZone ?? 'UTC'
}
