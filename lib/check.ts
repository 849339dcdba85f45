import { createHash } from 'node:crypto'
import { checkAddresses } from './check/addresses'
import type { CheckedBody } from './check/body'
import { checkData } from './check/data'
import { checkImages } from './check/images'
import { checkLinks, type KnownAddresses, knownAddresses } from './check/links'
import { checkMoments } from './check/moments'
import { checkReferences } from './check/references'
import { checkSlugs } from './check/slugs'
import { Memory } from './memory'
import { byPlace, type Fault, type Problem } from './problem'
import type { Publication } from './publication'
import type { ReadArticle } from './read/article'
import type { ReadPage } from './read/page'
import { articlesBySlug } from './slugs'
import type { Source } from './source'

/** What the rules for one article know of all others, gathered once. */
export interface CheckContext {
  publication: Publication
  slugs: ReadonlySet<string>
  known: KnownAddresses
  now: Date
  memory: Memory
  /** Names the house style: a body is judged anew when it changes. */
  house: string
}

/**
 * @param now the moment from which links to other articles must lead to something public
 * @param memory what was found out about the bodies before
 */
export function contextOf(publication: Publication, now: Date, memory = new Memory()): CheckContext {
  const slugs = new Set(articlesBySlug(publication).keys())
  const house = createHash('sha1')
    .update(JSON.stringify(publication.houseStyle ?? null))
    .digest('hex')
  return { publication, slugs, known: knownAddresses(publication, zoneOf(publication)), now, memory, house }
}

/** Everything that is wrong with one article, but for the slug or address it may share with another. */
export async function checkArticle(read: ReadArticle, context: CheckContext): Promise<Problem[]> {
  const { publication, slugs, known, now } = context
  // Without front matter there is no telling where the body begins.
  if (read.problems.some(({ code }) => code === 'front-matter-missing')) return read.problems
  const body = await judged(read.source, context, async () => {
    const { judgeArticle } = await import('./check/judgement')
    return judgeArticle(read, publication.houseStyle)
  })
  return [
    ...read.problems,
    ...checkReferences(publication, slugs, read),
    ...checkMoments(read, now, zoneOf(publication)),
    ...body.problems,
    ...checkLinks(read.source, body.links, known, publicFrom(read, now)),
    ...(await checkImages(read, body.figures, context.memory)),
  ].sort(byPlace)
}

/** A draft may link to anything; what is or will be public, only to what is public by then. */
function publicFrom({ article }: ReadArticle, now: Date): number {
  if (article?.status !== 'ready') return Number.POSITIVE_INFINITY
  return Math.max(now.getTime(), Date.parse(article.published))
}

/** Everything that is wrong with one standing page. */
export async function checkPage({ source, problems }: ReadPage, context: CheckContext): Promise<Problem[]> {
  const { publication, known, now } = context
  if (problems.some(({ code }) => code === 'front-matter-missing')) return problems
  const language = publication.site?.language ?? 'en'
  const body = await judged(source, context, async () => {
    const { judgePage } = await import('./check/judgement')
    return judgePage(source, language, publication.houseStyle)
  })
  const figures = body.figures.map(({ offsets }) => source.problem(offsets.file, figureInPage))
  const links = checkLinks(source, body.links, known, now.getTime())
  return [...problems, ...body.problems, ...figures, ...links]
}

const figureInPage: Fault = {
  code: 'figure-in-page',
  message: 'found a <Figure> in a standing page; expected text',
  hint: 'Images belong to articles: put the figure into one, and link to it.',
}

/** A body is judged once for each text of it. The parser is loaded only when there is one to judge. */
async function judged(
  source: Source,
  { memory, house }: CheckContext,
  judge: () => Promise<CheckedBody>,
): Promise<CheckedBody> {
  const key = `body ${source.file} ${source.digest} ${house}`
  return memory.recall<CheckedBody>(key) ?? memory.keep(key, await judge())
}

/** What of a publication to check: all of it unless said otherwise. */
export interface Choice {
  /** True for each file whose problems are wanted, by its path relative to the repository. */
  includes?: (file: string) => boolean
  /** False leaves drafts out: what is wrong with one keeps nothing else from its readers. */
  drafts?: boolean
  memory?: Memory
}

/**
 * Everything that is wrong with a publication, each problem once, in the order of files and places. That none is an
 * error is the condition for publishing anything at all; warnings are for the editor.
 */
export async function checkPublication(
  publication: Publication,
  now: Date,
  { includes = () => true, drafts = true, memory }: Choice = {},
): Promise<Problem[]> {
  const context = contextOf(publication, now, memory)
  const { dataProblems } = publication
  // What is left out claims no address either; that it exists is known to those who name it.
  const counted = {
    ...publication,
    articles: publication.articles.filter(({ isDraft }) => drafts || !isDraft),
  }
  const articles = counted.articles.filter(({ source }) => includes(source.file))
  const pages = publication.pages.filter(({ source }) => includes(source.file))
  const found = await Promise.all([
    ...articles.map((read) => checkArticle(read, context)),
    ...pages.map((page) => checkPage(page, context)),
  ])
  return [
    ...dataProblems,
    ...checkData(publication, context.slugs),
    ...checkSlugs(counted),
    ...checkAddresses(counted, knownAddresses(counted, zoneOf(counted)), zoneOf(counted)),
    ...found.flat(),
  ]
    .filter(({ file }) => includes(file))
    .sort(byPlace)
}

function zoneOf({ site }: Publication): string {
  return site?.timeZone ?? 'UTC'
}
