import { createHash } from 'node:crypto'
import { printable } from './characters'
import { checkAddresses } from './check/addresses'
import { anchorsOfPage } from './check/anchors'
import type { CheckedBody } from './check/body'
import { checkData } from './check/data'
import { checkImages } from './check/images'
import { type KnownAddresses, knownAddresses } from './check/known'
import { checkLinks, type LinkContext } from './check/links'
import { checkMoments } from './check/moments'
import { checkNames } from './check/names'
import { checkReferences } from './check/references'
import { checkSlugs } from './check/slugs'
import { Memory } from './memory'
import { byPlace, type Fault, type Problem } from './problem'
import type { Publication } from './publication'
import type { ReadArticle } from './read/article'
import type { ReadPage } from './read/page'
import type { RuleCode } from './rules'
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
  return { publication, slugs, known: knownAddresses(publication), now, memory, house }
}

/** Everything that is wrong with one article, but for the slug or address it may share with another. */
export async function checkArticle(read: ReadArticle, context: CheckContext): Promise<Problem[]> {
  const { publication, slugs, now } = context
  // Without front matter there is no telling where the body begins.
  if (read.problems.some(({ code }) => unread.has(code))) return read.problems
  const body = await bodyOf(read, context)
  return [
    ...read.problems,
    ...checkReferences(publication, slugs, read),
    ...checkMoments(read, now, publication.site?.timeZone ?? 'UTC'),
    ...body.problems,
    ...(await checkLinks(read.source, body.links, linksFrom(context, publicFrom(read, now)))),
    ...(await checkImages(read, body.figures, context.memory)),
  ].sort(byPlace)
}

/** The text of an article, judged. */
function bodyOf(read: ReadArticle, context: CheckContext): Promise<CheckedBody> {
  return judged(read.source, context, async () => {
    const { judgeArticle } = await import('./check/judgement')
    return judgeArticle(read, context.publication.houseStyle)
  })
}

/** What links are judged by that can be followed from a moment on. */
function linksFrom(context: CheckContext, by: number): LinkContext {
  const reads = context.publication.articles
  return {
    known: context.known,
    by,
    async anchorsAt(occupant) {
      if (occupant.kind !== 'article') return undefined
      const { article } = occupant
      const read = reads.find(({ source }) => source.file === article.file)
      return read && new Set([...anchorsOfPage(article), ...(await bodyOf(read, context)).anchors])
    },
  }
}

/** What is said of a file of which nothing else can be said. */
const unread: ReadonlySet<RuleCode> = new Set(['front-matter-missing', 'file-kind', 'text-encoding'])

/** A draft may link to anything; what is or will be public, only to what is public by then. */
function publicFrom({ article }: ReadArticle, now: Date): number {
  if (article?.status !== 'ready') return Number.POSITIVE_INFINITY
  return Math.max(now.getTime(), Date.parse(article.published))
}

/** Everything that is wrong with one standing page. */
export async function checkPage({ source, problems }: ReadPage, context: CheckContext): Promise<Problem[]> {
  const { publication, now } = context
  if (problems.some(({ code }) => unread.has(code))) return problems
  const language = publication.site?.language ?? 'en'
  const body = await judged(source, context, async () => {
    const { judgePage } = await import('./check/judgement')
    return judgePage(source, language, publication.houseStyle)
  })
  const figures = body.figures.map(({ offsets }) => source.problem(offsets.file, figureInPage))
  const links = await checkLinks(source, body.links, linksFrom(context, now.getTime()))
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
  const known = memory.recall<CheckedBody>(key)
  if (known) return known
  try {
    return memory.keep(key, await judge())
  } catch (error) {
    // All other files are told of all the same.
    return { problems: [source.problem(0, lost(error))], links: [], figures: [], anchors: [] }
  }
}

function lost(error: unknown): Fault {
  const why = error instanceof RangeError ? 'it is nested too deep' : printable(String(error))
  return {
    code: 'file-bounds',
    message: `the text cannot be judged, since ${why}; expected one that can be read to its end`,
    hint: 'Take out what was written last, and tell whoever keeps the program.',
  }
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
    ...checkNames(publication),
    ...checkSlugs(counted),
    ...checkAddresses(counted, drafts ? context.known : knownAddresses(counted)),
    ...found.flat(),
  ]
    .filter(({ file }) => includes(file))
    .sort(byPlace)
}
