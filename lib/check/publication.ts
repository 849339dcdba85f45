import { byPlace, type Fault, type Problem } from '../content/problem'
import type { Publication } from '../content/publication'
import type { ReadArticle } from '../content/read/article'
import type { ReadCard } from '../content/read/card'
import type { ReadPage } from '../content/read/page'
import type { RuleCode } from '../content/rules'
import { articlesBySlug } from '../content/slugs'
import type { Source } from '../content/source'
import { Reader } from '../reading/reader'
import { checkAddresses } from './addresses'
import { anchorsOfPage } from './anchors'
import { checkCards, checkContext } from './context'
import { checkData } from './data'
import { checkFigures } from './figures'
import { checkIdentity } from './identity'
import { checkImages } from './images'
import { type KnownAddresses, knownAddresses } from './known'
import { checkArticleLanguage, checkSiteLanguage } from './languages'
import { checkLinks, type LinkContext } from './links'
import { checkLookalikes, checkNamesAlike } from './lookalikes'
import { checkMoments } from './moments'
import { checkNames } from './names'
import { checkPortraits } from './portraits'
import { checkQuotations, checkSources } from './quotations'
import { checkRecordings } from './recordings'
import { checkReferences } from './references'
import { checkSlugs } from './slugs'
import { checkTheme } from './theme'
import { checkTranslation } from './translations'

/** What the rules for one article know of all others, gathered once. */
export interface CheckContext {
  publication: Publication
  slugs: ReadonlySet<string>
  /** Which article each of them names. */
  bySlug: ReadonlyMap<string, ReadArticle>
  known: KnownAddresses
  now: Date
  reader: Reader
}

/** @param now the moment from which links to other articles must lead to something public */
export function contextOf(publication: Publication, now: Date): CheckContext {
  const bySlug = articlesBySlug(publication)
  const slugs = new Set(bySlug.keys())
  return {
    publication,
    slugs,
    bySlug,
    known: knownAddresses(publication),
    now,
    reader: new Reader(publication),
  }
}

/** Everything that is wrong with one article, but for the slug or address it may share with another. */
export async function checkArticle(read: ReadArticle, context: CheckContext): Promise<Problem[]> {
  const { publication, slugs, now } = context
  // Without front matter there is no telling where the body begins.
  if (read.problems.some(({ code }) => unread.has(code))) return read.problems
  const body = context.reader.ofText(read)
  return [
    ...read.problems,
    ...checkReferences(publication, slugs, read),
    ...checkTranslation(publication, context.bySlug, read),
    ...checkContext(publication, read, context.reader.mentionsOf(read)),
    ...checkArticleLanguage(publication, read),
    ...checkLookalikes(read),
    ...checkMoments(read, now, publication.site?.timeZone ?? 'UTC'),
    ...body.problems,
    ...checkQuotations(publication, read, body),
    ...(await checkLinks(read.source, body.links, linksFrom(context, publicFrom(read, now)))),
    ...(await checkImages(read, body)),
    ...(await checkRecordings(read, body)),
    ...checkFigures(read, body),
  ].sort(byPlace)
}

/** What links are judged by that can be followed from a moment on. */
function linksFrom(context: CheckContext, by: number): LinkContext {
  return {
    known: context.known,
    by,
    async anchorsAt(occupant) {
      if (occupant.kind !== 'article') return undefined
      const { article } = occupant
      return new Set([...anchorsOfPage(article), ...context.reader.of(article.file).anchors])
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
export async function checkPage(read: ReadPage, context: CheckContext): Promise<Problem[]> {
  const { source, problems } = read
  if (problems.some(({ code }) => unread.has(code))) return problems
  const body = context.reader.ofText(read)
  const figures = [
    ...body.figures.map(({ start }) => source.problem(start, notInPage('Figure'))),
    ...body.videos.map(({ start }) => source.problem(start, notInPage('Video'))),
    ...body.audios.map(({ start }) => source.problem(start, notInPage('Audio'))),
    ...body.charts.map(({ start }) => source.problem(start, notInPage('Chart'))),
    ...body.maps.map(({ start }) => source.problem(start, notInPage('Map'))),
    ...body.timelines.map(({ start }) => source.problem(start, notInPage('Timeline'))),
  ]
  const links = await checkLinks(source, body.links, linksFrom(context, context.now.getTime()))
  const quoted = checkQuotations(context.publication, read, body)
  return [...problems, ...body.problems, ...quoted, ...figures, ...links, ...blanksIn(source)]
}

/** Everything that is wrong with one context card. */
export async function checkCard(read: ReadCard, context: CheckContext): Promise<Problem[]> {
  const { source, problems } = read
  if (problems.some(({ code }) => unread.has(code))) return problems
  const body = context.reader.ofText(read)
  const links = await checkLinks(source, body.links, linksFrom(context, context.now.getTime()))
  return [...problems, ...body.problems, ...links]
}

/** What a starter left to its editors. */
function blanksIn(source: Source): Problem[] {
  return [...source.text.matchAll(/(?<!_)_{4,}(?!_)/g)].map(({ index, 0: found }) =>
    source.problem(index, {
      code: 'page-blank',
      message: `found the blank ${found}; expected what belongs there`,
      hint: 'Write it in the place of the blank and of what stands in brackets after it.',
    }),
  )
}

function notInPage(name: 'Figure' | 'Video' | 'Audio' | 'Chart' | 'Map' | 'Timeline'): Fault {
  return {
    code: 'figure-in-page',
    message: `found a <${name}> in a standing page; expected text`,
    hint: `Images and recordings belong to articles: put the <${name}> into one, and link to it.`,
  }
}

/** What of a publication to check: all of it unless said otherwise. */
export interface Choice {
  /** True for each file whose problems are wanted, by its path relative to the repository. */
  includes?: (file: string) => boolean
  /** False leaves drafts out: what is wrong with one keeps nothing else from its readers. */
  drafts?: boolean
}

/**
 * Everything that is wrong with a publication, each problem once, in the order of files and places. That none is an
 * error is the condition for publishing anything at all; warnings are for the editor.
 */
export async function checkPublication(
  publication: Publication,
  now: Date,
  { includes = () => true, drafts = true }: Choice = {},
): Promise<Problem[]> {
  const context = contextOf(publication, now)
  const { dataProblems } = publication
  // What is left out claims no address either; that it exists is known to those who name it.
  const counted = {
    ...publication,
    articles: publication.articles.filter(({ isDraft }) => drafts || !isDraft),
  }
  const articles = counted.articles.filter(({ source }) => includes(source.file))
  const pages = publication.pages.filter(({ source }) => includes(source.file))
  const cards = publication.cards.filter(({ source }) => includes(source.file))
  const found = await Promise.all([
    ...articles.map((read) => checkArticle(read, context)),
    ...pages.map((page) => checkPage(page, context)),
    ...cards.map((card) => checkCard(card, context)),
  ])
  return [
    ...dataProblems,
    ...checkData(publication, context.slugs),
    ...checkSiteLanguage(publication),
    ...checkIdentity(publication, now),
    ...checkTheme(publication),
    ...checkSources(publication),
    ...(await checkPortraits(publication)),
    ...checkNames(publication),
    ...checkCards(publication, now),
    ...checkNamesAlike(publication),
    ...checkSlugs(counted),
    ...checkAddresses(counted, drafts ? context.known : knownAddresses(counted)),
    ...found.flat(),
  ]
    .filter(({ file }) => includes(file))
    .sort(byPlace)
}
