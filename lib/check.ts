import { checkAddresses } from './check/addresses'
import { type CheckedBody, checkBody } from './check/body'
import { checkData } from './check/data'
import { checkImages } from './check/images'
import { checkLinks, type KnownAddresses, knownAddresses } from './check/links'
import { checkReferences } from './check/references'
import { parseBody } from './mdx'
import { byPlace, type Problem } from './problem'
import type { Publication } from './publication'
import type { ReadArticle } from './read/article'
import type { ReadPage } from './read/page'
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
    ...checkLinks(read.source, body.links, known, publicFrom(read, now)),
    ...(await checkImages(read, body.figures)),
  ].sort(byPlace)
}

/** A draft may link to anything; what is or will be public, only to what is public by then. */
function publicFrom({ article }: ReadArticle, now: Date): number {
  if (article?.status !== 'ready') return Number.POSITIVE_INFINITY
  return Math.max(now.getTime(), Date.parse(article.published))
}

/** Everything that is wrong with one standing page. */
export function checkPage({ source, problems }: ReadPage, { known, now }: CheckContext): Problem[] {
  if (problems.some(({ code }) => code === 'front-matter-missing')) return problems
  const body = checkedBody(source)
  const figures = body.figures.map(({ offsets }) => source.problem(offsets.get('file') ?? 0, figureInPage))
  return [...problems, ...body.problems, ...figures, ...checkLinks(source, body.links, known, now.getTime())]
}

const figureInPage = {
  code: 'figure-in-page',
  message: 'found a <Figure> in a standing page; expected text',
  hint: 'Images belong to articles: put the figure into one, and link to it.',
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
  const { articles, pages, dataProblems } = publication
  const problems = [
    ...dataProblems,
    ...checkData(publication, context.slugs),
    ...checkAddresses(publication, context.known, zoneOf(publication)),
    ...pages.flatMap((page) => checkPage(page, context)),
  ]
  for (const read of articles) problems.push(...(await checkArticle(read, context)))
  return problems.sort(byPlace)
}

function zoneOf({ site }: Publication): string {
  return site?.timeZone ?? 'UTC'
}
